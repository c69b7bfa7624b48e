var e = {
  table: `_table_1hidd_1`,
  rowLink: `_rowLink_1hidd_47`,
  quiet: `_quiet_1hidd_58`,
  number: `_number_1hidd_62`,
  above: `_above_1hidd_108`,
};
export { e as t };
