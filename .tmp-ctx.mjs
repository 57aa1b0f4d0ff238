import { chromium, firefox } from 'playwright';
const [, , path, extra = '', engine = 'chromium'] = process.argv;
const base =
  'AvoidUnnecessaryBeforeUnloadCheckSync,DestroyProfileOnBrowserClose,DialMediaRouteProvider,GlobalMediaControls,HttpsUpgrades,LensOverlay,MediaRouter,PaintHolding,ThirdPartyStoragePartitioning,BlockOriginHeaderModificationOnRedirect,AvoidCorsURLLoaderRestartOnRedirect,Translate,AutoDeElevate,OptimizationHints,NetworkTimeServiceQuerying,AimEnabled';
const b = await (engine === 'chromium'
  ? chromium.launch({
      executablePath: path,
      args: extra.startsWith('feat:')
        ? ['--disable-features=' + base + ',' + extra.slice(5)]
        : extra
          ? extra.split(' ')
          : [],
    })
  : firefox.launch({ channel: 'moz-firefox', executablePath: path, firefoxUserPrefs: extra ? JSON.parse(extra) : {} }));
for (let i = 0; i < 15; i++) {
  const c = await b.newContext();
  const p = await c.newPage();
  await p.goto('data:text/html,<h1>hi</h1>');
  await p.close();
  await c.close();
}
await b.close();
