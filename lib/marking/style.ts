/**
 * The style of what we draw in the page, inside our shadow root. px only: the portal's root font size is its own.
 * What only few pages show has its rules in the part that draws it (row-style.ts, offer-style.ts).
 * Colours are the tokens of the other screens; the check buttons lie on the portal's paper and stay light.
 */
export const STYLE = `
:host{all:initial!important;position:fixed!important;inset:0 auto auto 0!important;width:0!important;height:0!important;z-index:2147483647!important}
*{box-sizing:border-box}
button{margin:0;padding:0;border:0;background:none;color:inherit;font:inherit;cursor:pointer}
svg{display:block;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
.check{position:fixed;left:0;top:0;display:grid;place-items:center;width:32px;height:32px}
.check[hidden]{display:none}
.check span{display:grid;place-items:center;width:22px;height:22px;border:1.5px solid #2c4796;border-radius:5px;background:#fff;color:#2c4796}
.check svg{width:14px;height:14px}
.check .tick,.done .plus,.todo .plus,.doing .plus{display:none}
.done .tick{display:block}
.take span{border-style:dashed}
.take.other span{border-color:#8b93a8;color:#646b7d}
.take:hover span{border-style:solid;background:#e3e9fa}
.doing span{background:linear-gradient(to top,#2c4796 50%,#fff 50%)}
.done span{background:#2b6548;border-color:#2b6548;color:#fff}
.check[aria-busy=true] span{opacity:.6}
.pill{--paper:#fdfcfa;--ink:#1e232d;--faint:#646975;--accent:#2c4796;--soft:#e8ecf8;--line:#aebbe2;--on:#fff;--focus:#1e3474;
position:fixed;right:20px;bottom:20px;display:flex;align-items:center;max-width:calc(100vw - 40px);padding:4px;border:1px solid var(--line);border-radius:10px;
background:var(--paper);color:var(--ink);font:400 13px/20px "Segoe UI",Roboto,"Noto Sans",system-ui,sans-serif;box-shadow:0 1px 2px rgba(30,35,45,.12),0 6px 20px rgba(30,35,45,.16)}
.pill.dark{DARK}
@media (prefers-color-scheme:dark){.pill.system{DARK}}
.open,.said{display:flex;align-items:center;gap:10px;min-height:36px;margin:0;padding:0 10px 0 6px;border-radius:6px;text-align:left;white-space:pre-wrap}
.open:hover,.hide:hover{background:var(--soft)}
b{font-weight:600}
.logo{flex:none;width:24px;height:24px;padding:1px;border-radius:5px;background:var(--accent);color:var(--on)}
.logo path:first-child{stroke-width:1;opacity:.55}
.hide{display:grid;place-items:center;flex:none;min-width:32px;height:32px;padding:0 8px;border-radius:6px;color:var(--faint)}
.hide svg{width:16px;height:16px;stroke-width:1.5}
button:focus-visible{outline:2px solid var(--focus,#1e3474);outline-offset:-2px}
.check:focus-visible{outline:0}
.check:focus-visible span{outline:2px solid #1e3474;outline-offset:2px}
@media print{.layer{display:none}}
`.replaceAll(
  'DARK',
  '--paper:#1a1d24;--ink:#e9e7e1;--faint:#9ea3b0;--accent:#a9bcf5;--soft:#283252;--line:#4d5d94;--on:#131a30;--focus:#c6d3ff;box-shadow:0 1px 2px rgba(0,0,0,.5),0 8px 24px rgba(0,0,0,.5)',
);
