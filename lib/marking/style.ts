/**
 * The style of all that we draw in the page, inside our shadow root. px only: the portal's root font size is its own.
 * What only few pages show has its rules beside the part that draws it (pill-style.ts, check-style.ts, row-style.ts,
 * offer-style.ts). Colours are the tokens of the other screens.
 */
export const STYLE = `
:host{all:initial!important;position:fixed!important;inset:0 auto auto 0!important;width:0!important;height:0!important;z-index:2147483647!important}
*{box-sizing:border-box}
button{margin:0;padding:0;border:0;background:none;color:inherit;font:inherit;cursor:pointer}
svg{display:block;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
button:focus-visible{outline:2px solid var(--focus,#1e3474);outline-offset:-2px}
@media print{.layer{display:none}}
`;
