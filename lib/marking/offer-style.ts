/** The style of the offers beside files, as `STYLE`. */
export const OFFER_STYLE = `
.offer{position:fixed;left:0;top:0;display:flex;align-items:center;height:24px;padding:2px;border:1px solid #aebbe2;border-radius:6px;background:#fff;color:#2c4796;font:400 12px/18px "Segoe UI",Roboto,"Noto Sans",system-ui,sans-serif;white-space:nowrap}
.offer[hidden],.offer span{display:none}
.offer .logo{width:18px;height:18px;background:#2c4796;color:#fff}
.offer span{padding:0 4px 0 6px}
.offer:hover,.offer:focus-visible{z-index:1;background:#e3e9fa}
.offer:hover span,.offer:focus-visible span{display:block}
.offer[aria-busy=true] .logo{opacity:.6}
.file .pill{bottom:76px}
`;
