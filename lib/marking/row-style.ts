/** The style of the marks at the rows of lists, as `STYLE`. */
export const ROW_STYLE = `
.row{position:fixed;left:0;top:0;width:16px;height:16px;border-radius:4px;background:#2c4796;color:#fff}
.row.done{background:#2b6548}
.row.read{background:#fff;color:#5c616c;box-shadow:inset 0 0 0 1px #8b93a8}
.row[hidden]{display:none}
.row svg{stroke-width:1.5}
`;
