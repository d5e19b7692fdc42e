/** How dependency-cruiser finds `@/lib/…`: the alias that WXT and vitest give, in the form that it reads. */
module.exports = { resolve: { alias: { '@': __dirname }, extensions: ['.ts', '.tsx', '.json'] } };
