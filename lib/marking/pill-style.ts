/** The style of the pill, as `STYLE`. */
export const PILL_STYLE = `
.pill{--paper:#fdfcfa;--ink:#1e232d;--faint:#646975;--accent:#2c4796;--soft:#e8ecf8;--line:#aebbe2;--on:#fff;--focus:#1e3474;
position:fixed;right:20px;bottom:20px;display:flex;align-items:center;max-width:min(560px,calc(100vw - 40px));padding:4px;border:1px solid var(--line);border-radius:10px;
background:var(--paper);color:var(--ink);font:400 13px/20px "Segoe UI",Roboto,"Noto Sans",system-ui,sans-serif;box-shadow:0 1px 2px rgba(30,35,45,.12),0 6px 20px rgba(30,35,45,.16)}
.pill.dark{DARK}
@media (prefers-color-scheme:dark){.pill.system{DARK}}
.above .pill{bottom:76px}
.open,.said{display:flex;align-items:center;gap:10px;min-height:36px;margin:0;padding:0 10px 0 6px;border-radius:6px;text-align:left;white-space:pre-wrap}
.open:hover,.hide:hover{background:var(--soft)}
b{font-weight:600}
.logo{flex:none;width:24px;height:24px;padding:1px;border-radius:5px;background:var(--accent);color:var(--on)}
.logo path:first-child{stroke-width:1;opacity:.55}
.hide{display:grid;place-items:center;flex:none;min-width:32px;height:32px;padding:0 8px;border-radius:6px;color:var(--faint)}
.hide svg{width:16px;height:16px;stroke-width:1.5}
`.replaceAll(
  'DARK',
  '--paper:#1a1d24;--ink:#e9e7e1;--faint:#9ea3b0;--accent:#a9bcf5;--soft:#283252;--line:#4d5d94;--on:#131a30;--focus:#c6d3ff;box-shadow:0 1px 2px rgba(0,0,0,.5),0 8px 24px rgba(0,0,0,.5)',
);
