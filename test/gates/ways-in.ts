/**
 * Every way into the page that the platform has: each member of its interfaces that fetches, parses, inserts or stores something, and
 * the others with the reason why they needn't be held. `ways-in.test.ts` walks the running browser's interfaces and fails on a member
 * that stands in no row.
 */

/** What becomes of something declared while it isn't allowed. */
export type Outcome =
  /** It waits for the answer: it is made once when it is accepted, and fails later when it is refused. */
  | 'held'
  /** It fails, later and as the standard says, also while the visitor hasn't answered. */
  | 'dropped'
  /** A page can't hold it. The reason says why. */
  | 'cannot'
  /** It neither fetches nor stores what a policy declares. The reason says why. */
  | 'needs not';

/** Members that have one outcome for one reason. */
export interface WayIn {
  /** Names of interfaces, separated by spaces; `*` stands for any characters. `Window` is the global object. */
  readonly of: string;
  /** Names of members, separated by spaces; `*` stands for any characters; `new` is the constructor. Without it: the whole interface. */
  readonly members?: string;
  readonly outcome: Outcome;
  /** Required for `cannot` and `needs not`. */
  readonly reason?: string;
}

const held = (of: string, members: string): WayIn => ({ of, members, outcome: 'held' });
const dropped = (of: string, members: string): WayIn => ({ of, members, outcome: 'dropped' });
const cannot = (reason: string, of: string, members?: string): WayIn => ({
  of,
  ...(members && { members }),
  outcome: 'cannot',
  reason,
});
const needsNot = (reason: string, of: string, members?: string): WayIn => ({
  of,
  ...(members && { members }),
  outcome: 'needs not',
  reason,
});

const CSS_ITSELF =
  'The browser fetches what a style names, and has its properties where no script can replace them: a Content-Security-Policy holds that';
const SEEN_LATE =
  'What it puts in is taken away as soon as it is seen, as in the served page: the browser may have asked for it by then';
const UNFORGEABLE = 'The browser lets no script replace a location, and another way to the same page gains nothing';
const OWN_KIND = 'A policy declares no entries of this kind: nothing says what it would wait for';
const IN_WORKERS = 'What it does it does outside of the page, where no gate runs';
const BY_PERMISSION = 'The browser itself asks the visitor, or needs the visitor’s own hand';
const ASKS_NOBODY = 'It computes, describes or reads what is there, and asks nobody';
const OTHER_ATTRIBUTES =
  'It sets what fetches nothing: words, looks, states, and how a fetch is made that another member begins';
const AFTER_A_WAY_IN = 'It works on what came by another way, which is held';
const VISITORS_OWN = 'It leads the visitor elsewhere, as a link does: the visitor’s own matter';

/** Ways that fetch, parse, insert or store. */
const WAYS: readonly WayIn[] = [
  // Addresses of elements.
  held('HTMLScriptElement HTMLFrameElement HTMLEmbedElement HTMLTrackElement HTMLMediaElement HTMLInputElement', 'src'),
  held('HTMLIFrameElement', 'src srcdoc'),
  held('HTMLImageElement HTMLSourceElement', 'src srcset'),
  held('HTMLLinkElement', 'href imageSrcset'),
  held('HTMLVideoElement', 'poster'),
  held('HTMLObjectElement', 'data'),
  held('HTMLBodyElement', 'background'),
  // It is over when the answer comes.
  dropped('HTMLAnchorElement HTMLAreaElement', 'ping'),
  held('Audio Image', 'new'),
  held('Element', 'setAttribute setAttributeNS setAttributeNode setAttributeNodeNS'),
  held('NamedNodeMap', 'setNamedItem setNamedItemNS'),
  held('Attr', 'value'),
  held('SVGAnimatedString', 'baseVal'),
  held('Node', 'nodeValue textContent'),
  // Entrances.
  held('Node', 'appendChild insertBefore replaceChild cloneNode'),
  held('Element', 'append prepend replaceChildren before after replaceWith insertAdjacentElement'),
  held('CharacterData', 'before after replaceWith'),
  held('Document DocumentFragment', 'append prepend replaceChildren'),
  held('Document', 'importNode adoptNode body'),
  held('HTMLTableElement', 'caption tHead tFoot'),
  held('HTMLSelectElement HTMLOptionsCollection', 'add'),
  held('Range', 'insertNode surroundContents'),
  // Parsers.
  held('Element', 'innerHTML outerHTML insertAdjacentHTML setHTML setHTMLUnsafe'),
  held('ShadowRoot', 'innerHTML setHTML setHTMLUnsafe'),
  held('Document', 'parseHTML parseHTMLUnsafe'),
  held('DOMParser', 'parseFromString'),
  held('Range', 'createContextualFragment'),
  held('XSLTProcessor', 'transformToDocument transformToFragment'),
  held('Document', 'execCommand'),
  // Requests.
  held('Window', 'fetch fetchLater open'),
  held('XMLHttpRequest', 'send'),
  held('Navigator', 'sendBeacon'),
  held('ServiceWorkerContainer', 'register'),
  held('Worklet', 'addModule'),
  held('Cache', 'add addAll'),
  held('HTMLFormElement', 'submit requestSubmit'),
  held('HTMLElement', 'click'),
  held('EventSource WebSocket Worker', 'new'),
  held('BackgroundFetchManager', 'fetch'),
  dropped('SharedWorker WebTransport', 'new'),
  dropped('FontFace RTCPeerConnection', 'new'),
  dropped('RTCPeerConnection', 'setConfiguration'),
  dropped('Window', 'webkitRTCPeerConnection'),
  // Entries.
  held('Document', 'cookie'),
  held('CookieStore', 'set'),
  held('Storage', 'setItem'),
  held('Window', 'localStorage sessionStorage'),
  held('IDBFactory CacheStorage', 'open'),
];
/** Ways that a page can't hold. */
const OUT_OF_REACH: readonly WayIn[] = [
  cannot(
    CSS_ITSELF,
    'CSS*Rule CSSStyleDeclaration CSSStyleProperties CSSStyleSheet CSS*Descriptors StylePropertyMap CSSFunctionDeclarations CSSNestedDeclarations',
  ),
  cannot(CSS_ITSELF, 'HTMLElement SVGElement MathMLElement', 'style'),
  cannot(CSS_ITSELF, 'Document ShadowRoot', 'adoptedStyleSheets'),
  cannot(CSS_ITSELF, 'Element', 'animate'),
  cannot(CSS_ITSELF, 'KeyframeEffect Animation AnimationEffect'),
  cannot(CSS_ITSELF, 'CharacterData', 'data appendData insertData replaceData'),
  cannot(SEEN_LATE, 'Document', 'write writeln'),
  cannot(UNFORGEABLE, 'Window', 'location navigation'),
  cannot(UNFORGEABLE, 'Location Navigation'),
  cannot(UNFORGEABLE, 'History', 'back forward go'),
  cannot(
    OWN_KIND,
    'FileSystem* StorageManager StorageBucket* StorageAccessHandle SharedStorage* CrashReportContext Directory',
  ),
  cannot(OWN_KIND, 'Window', 'caches indexedDB cookieStore crashReport webkitIndexedDB webkitRequestFileSystem'),
  cannot(OWN_KIND, 'Window', 'name'),
  cannot(OWN_KIND, 'History', 'pushState replaceState scrollRestoration'),
  cannot(IN_WORKERS, 'ServiceWorkerRegistration PushManager NavigationPreloadManager SyncManager PeriodicSyncManager'),
  cannot('A peer is named by a message, not by an address; the servers on the way to it are dropped', 'RTC*', '*'),
  cannot(IN_WORKERS, 'HTMLFencedFrameElement Fence* ProtectedAudience Profiler ReportingObserver'),
  cannot(IN_WORKERS, 'Navigator', '*nterestGroup* *dAuction* deprecated* createAuctionNonce'),
  cannot(
    IN_WORKERS,
    'HTMLAnchorElement HTMLAreaElement HTMLImageElement HTMLScriptElement Image',
    'attribution* browsingTopics',
  ),
  cannot(IN_WORKERS, 'WebSocketStream MediaSession MediaMetadata'),
];

/** Members of interfaces that have ways in, or might have some: each is named. */
const NEEDS_NOT: readonly WayIn[] = [
  needsNot('What listens fetches nothing by itself', '*', 'on*'),
  needsNot(
    'Made from code, it has no address and no place yet',
    'HTML*Element SVG*Element MathML*Element Document XMLDocument DocumentFragment Text Comment CDATASection Range Option Element Node Attr CharacterData ShadowRoot NamedNodeMap Window Navigator HTMLDocument ProcessingInstruction DocumentType Storage History CacheStorage Cache CookieStore IDBFactory Worklet XMLHttpRequest DOMParser XSLTProcessor ServiceWorkerContainer SVGAnimatedString BackgroundFetchManager',
    'new',
  ),
  needsNot(
    OTHER_ATTRIBUTES,
    'Element HTMLElement SVGElement MathMLElement ElementInternals',
    'aria* id className classList slot part role scrollTop scrollLeft elementTiming title lang translate dir hidden inert accessKey draggable spellcheck autocapitalize autocorrect autofocus contentEditable editContext enterKeyHint inputMode nonce tabIndex popover virtualKeyboardPolicy writingSuggestions focusGroup* headingOffset headingReset textprediction cue* webkitdropzone',
  ),
  needsNot(
    ASKS_NOBODY,
    'Element HTMLElement SVGElement MathMLElement Node Document DocumentFragment ShadowRoot Range CharacterData',
    'get* has* is* query* compare* contains substringData closest matches *MatchesSelector checkVisibility computedStyleMap lookup* element*FromPoint caret*FromPoint toString evaluate create* pseudo',
  ),
  needsNot(
    ASKS_NOBODY,
    'Element HTMLElement SVGElement MathMLElement',
    'blur focus scroll* attachInternals attachShadow start* setPointerCapture releasePointerCapture request* webkitRequest* mozRequest* setCapture releaseCapture hidePopover showPopover togglePopover toggleAttribute insertAdjacentText',
  ),
  needsNot('It takes away', 'Element Node CharacterData Range NamedNodeMap', 'remove* delete* detach normalize'),
  needsNot(
    'Its text is a text, in which nothing is parsed; a script’s own runs as the page’s own code does',
    'HTMLElement HTMLScriptElement',
    'innerText outerText textContent text',
  ),
  needsNot(
    'Nothing is moved by it that isn’t in the same tree already',
    'Document DocumentFragment Element',
    'moveBefore',
  ),
  needsNot(AFTER_A_WAY_IN, 'Range Image Audio SVGAnimat*Element SVGSetElement', '*'),
  needsNot(AFTER_A_WAY_IN, 'Selection StaticRange AbstractRange NodeRange OpaqueRange'),
  needsNot(
    OTHER_ATTRIBUTES,
    'Document',
    'title dir designMode *Color fullscreen* xml* domain clear close open capture* release* exit* webkit* moz* start* ariaNotify enableStyleSheetsForSet selectedStyleSheetSet requestStorageAccess browsingTopics customElementRegistry',
  ),
  needsNot(AFTER_A_WAY_IN, 'ShadowRoot', 'fullscreenElement referenceTarget'),
  needsNot(
    OTHER_ATTRIBUTES,
    'HTMLScriptElement',
    'type noModule charset async defer crossOrigin referrerPolicy fetchPriority event htmlFor integrity blocking supports',
  ),
  needsNot(
    OTHER_ATTRIBUTES,
    'HTMLIFrameElement HTMLFrameElement',
    'name sandbox allow* width height referrerPolicy csp loading align scrolling frameBorder longDesc margin* getSVGDocument credentialless privateToken browsingTopics adAuctionHeaders noResize',
  ),
  needsNot(
    OTHER_ATTRIBUTES,
    'HTMLImageElement Image',
    'alt sizes crossOrigin useMap isMap width height referrerPolicy decoding fetchPriority loading name lowsrc align hspace vspace longDesc border decode x y',
  ),
  needsNot(
    OTHER_ATTRIBUTES,
    'HTMLLinkElement',
    'disabled crossOrigin rel relList media hreflang type as referrerPolicy sizes fetchPriority imageSizes charset rev target integrity blocking',
  ),
  needsNot(
    OTHER_ATTRIBUTES,
    'HTMLSourceElement HTMLTrackElement',
    'type sizes media width height kind srclang label default',
  ),
  needsNot(
    'It plays, and what it plays has its address by another member',
    'HTMLMediaElement HTMLVideoElement',
    'crossOrigin preload currentTime default* playbackRate autoplay loop preservesPitch controls* volume muted srcObject addTextTrack canPlayType captureStream load pause play loading disable* setSinkId setMediaKeys fastSeek moz* mediaGroup controller get* width height playsInline cancel* request* webkit*',
  ),
  needsNot(
    OTHER_ATTRIBUTES,
    'HTMLEmbedElement HTMLObjectElement',
    'type width height align name getSVGDocument useMap archive code* declare hspace standby vspace border *Validity setCustomValidity',
  ),
  needsNot(
    OTHER_ATTRIBUTES,
    'HTMLInputElement HTMLButtonElement HTMLTextAreaElement HTMLOptionElement Option HTMLOptGroupElement HTMLOutputElement HTMLFieldSetElement HTMLLabelElement HTMLLegendElement HTMLMeterElement HTMLProgressElement HTMLDataElement HTMLDialogElement HTMLDetailsElement HTMLMapElement HTMLMenuElement HTMLSlotElement HTMLTemplateElement HTMLTimeElement HTMLTitleElement HTMLParamElement HTMLModElement HTMLQuoteElement',
    '*',
  ),
  needsNot(
    VISITORS_OWN,
    'HTMLAnchorElement HTMLAreaElement SVGAElement',
    'download rel relList referrerPolicy text coords charset name rev shape target href protocol username password host hostname port pathname search hash hreflang type interestForElement toString hrefTranslate alt noHref ping',
  ),
  needsNot(
    VISITORS_OWN,
    'HTMLFormElement',
    'acceptCharset action autocomplete enctype encoding method name noValidate target rel relList *Validity reset',
  ),
  needsNot(
    'It says what other addresses are relative to; each is looked at as it is then',
    'HTMLBaseElement',
    'href target',
  ),
  needsNot(VISITORS_OWN, 'HTMLMetaElement', 'name httpEquiv content media scheme'),
  needsNot(
    OTHER_ATTRIBUTES,
    'HTMLBRElement HTMLBodyElement HTMLCanvasElement HTMLDListElement HTMLDirectoryElement HTMLDivElement HTMLFontElement HTMLFrameSetElement HTMLHRElement HTMLHeadingElement HTMLHtmlElement HTMLLIElement HTMLMarqueeElement HTMLOListElement HTMLParagraphElement HTMLPreElement HTMLStyleElement HTMLTableCaptionElement HTMLTableCellElement HTMLTableColElement HTMLTableRowElement HTMLTableSectionElement HTMLUListElement HTMLCameraElement HTMLGeolocationElement HTMLMicrophoneElement HTMLUserMediaElement',
    '*',
  ),
  needsNot(
    OTHER_ATTRIBUTES,
    'HTMLTableElement',
    'createCaption deleteCaption createT* deleteT* insertRow deleteRow align border frame rules summary width bgColor cellPadding cellSpacing',
  ),
  needsNot(
    OTHER_ATTRIBUTES,
    'HTMLSelectElement HTMLOptionsCollection',
    'new item namedItem remove *Validity setCustomValidity showPicker auto* disabled length multiple name required selectedIndex size value',
  ),
  needsNot(
    'It draws, or reads what is drawn',
    'SVG*Element',
    'nonce *nimation* *Time* begin* end* *Redraw* set* get* is* create* check* unsuspend* deselectAll zoomAndPan currentScale orient type async defer crossOrigin fetchPriority decoding decode media title disabled select* id',
  ),
  needsNot(ASKS_NOBODY, 'Attr NamedNodeMap SVGAnimatedString', 'get* item'),
  needsNot(
    ASKS_NOBODY,
    'Window',
    'window self document status *bar *bars closed frames length top opener parent frame* navigator origin external screen* inner* outer* scroll* page* visualViewport viewport devicePixelRatio event clientInformation offscreenBuffering styleMedia is* cross* scheduler performance trustedTypes crypto alert confirm prompt atob btoa blur focus cancel* capture* release* clear* close create* find get* match* move* resize* postMessage print queueMicrotask report* request* set* stop structuredClone webkit* *Bar custom* history speechSynthesis originAgentCluster credentialless launchQueue dump full* moz* update* self opener',
  ),
  needsNot(
    'It is the language’s own, and asks nobody',
    'Window',
    'Temporal WebAssembly GPU* NodeFilter CSS InstallTrigger netscape console globalThis Intl escape unescape *codeURI* Math is* parse* NaN Infinity undefined JSON eval Proxy Reflect Atomics chrome',
  ),
  needsNot(BY_PERMISSION, 'Window', 'show*Picker query* documentPictureInPicture fence'),
  needsNot(
    BY_PERMISSION,
    'Navigator',
    'getUserMedia *etUserMedia request* *AppBadge getBattery getGamepads vibrate *ProtocolHandler getInstalledRelatedApps javaEnabled taintEnabled getAutoplayPolicy share canShare',
  ),
  needsNot(
    AFTER_A_WAY_IN,
    'XMLHttpRequest',
    'timeout withCredentials responseType abort get* open overrideMimeType set*',
  ),
  needsNot(AFTER_A_WAY_IN, 'WebSocket EventSource Worker SharedWorker WebTransport', '*'),
  needsNot(
    AFTER_A_WAY_IN,
    'Storage IDBFactory CacheStorage Cache CookieStore',
    'clear getItem key removeItem cmp databases delete* has keys match* put get* ',
  ),
  needsNot(
    AFTER_A_WAY_IN,
    'IDB* CookieStoreManager StorageEvent StorageManager Blob* File FileList FileReader FormData* XMLHttpRequestEventTarget XMLHttpRequestUpload XMLHttpRequestProgressEvent Request Response Headers',
  ),
  needsNot(AFTER_A_WAY_IN, 'BackgroundFetch* ServiceWorker* XSLTProcessor FontFace FontFaceSet* *Worklet*', '*'),
  needsNot(
    AFTER_A_WAY_IN,
    'DOMImplementation XMLSerializer TreeWalker NodeIterator NodeList DOMTokenList DOMStringMap MediaList StyleSheet StyleSheetList CSS* ProcessingInstruction DocumentType HTMLCollection HTMLFormControlsCollection HTMLAllCollection RadioNodeList CustomElement* CustomStateSet Highlight* ElementInternals EditContext MutationObserver MutationRecord XPath* Sanitizer Trusted* FragmentDirective',
  ),
];

/** Whole interfaces. */
const BYSTANDERS: readonly WayIn[] = [
  needsNot(
    'It is the language’s own, and asks nobody',
    'Object Function Array *Array Number Boolean String Symbol Date Promise RegExp *Error Map Set WeakMap WeakSet WeakRef BigInt ArrayBuffer SharedArrayBuffer DataView Iterator FinalizationRegistry *DisposableStack Proxy Window',
    '*',
  ),
  needsNot(
    'It tells what has happened',
    '*Event Event EventTarget *Observer Resize* *Observer*Entry *ObserverEntryList *ReportBody Report',
  ),
  needsNot(
    'It computes, draws or plays what the page has',
    'GPU* WGSL* WebGL* Canvas* OffscreenCanvas* Path2D ImageBitmap* ImageData ImageCapture ImageDecoder ImageTrack* Text* *Encoder *Decoder Encoded* Video* *Audio* *Node PeriodicWave Media* Managed* Source* Time* *Timeline Animation* DOM* WebKitPoint WebKitCSSMatrix SVG* CSS* StylePropertyMapReadOnly Counter RGBColor Rect VTT* DataCue Chapter* *Stream* CompressionStream Speech* CropTarget RestrictionTarget Ink Delegated* Paint* *CountQueuing* *QueuingStrategy BrowserCapture* CaptureController',
  ),
  needsNot(
    ASKS_NOBODY,
    'Performance* VisibilityState* Layout* Largest* Interaction* EventCounts NotRestored* Screen* VisualViewport Viewport* ViewTransition* View* Navigator* Navigation* Network* UserActivation Permission* FeaturePolicy Plugin* MimeType* Mime* BarProp WindowControls* Window* IdleDeadline Scheduling Scheduler Task* Abort* Subscriber Observable URL* Crypto* SubtleCrypto Message* BroadcastChannel CloseWatcher CaretPosition ValidityState Touch* Input* Keyboard* DataTransfer* Lock* Device* Origin External Credentialless Create* Trusted* Virtual* Composition* FetchLaterResult LaunchParams LaunchQueue QuotaExceeded* SQL* UserMessage* WebKit* Geolocation* Gamepad* Snap* *Sensor Accelerometer Gyroscope Battery* Pressure* IdleDetector Wake*',
  ),
  needsNot(
    BY_PERMISSION,
    'XR* USB* HID* Serial* MIDI* Credential* *Credential Authenticator* Payment* Presentation* Identity* Clipboard* EyeDropper FontData Notification DocumentPictureInPicture* PictureInPicture* RemotePlayback PushSubscription* LanguageModel LanguageDetector Translator Summarizer',
  ),
];

export const WAYS_IN: readonly WayIn[] = [...WAYS, ...OUT_OF_REACH, ...NEEDS_NOT, ...BYSTANDERS];
