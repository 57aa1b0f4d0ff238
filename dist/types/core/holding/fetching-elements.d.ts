/** The attributes that say what to fetch. */
export declare const FETCHING_ATTRIBUTES: readonly string[];
/** Finds the elements that may fetch something. */
export declare const FETCHING_ELEMENTS = "script,iframe,frame,img,link,source,video,audio,track,embed,object,image,input,use,feImage,[background],[ping]";
/** Whether an element fetches by an attribute. */
export declare const fetchesBy: ({ localName }: Element, name: string) => boolean;
/** What an element fetches by the value of an attribute. */
export declare const addressesOf: ({ localName }: Element, name: string, value: string) => readonly string[];
