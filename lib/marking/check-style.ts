/** The style of the check buttons, as `STYLE`; they lie on the portal's paper and stay light. */
export const CHECK_STYLE = `
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
.check:focus-visible{outline:0}
.check:focus-visible span{outline:2px solid #1e3474;outline-offset:2px}
`;
