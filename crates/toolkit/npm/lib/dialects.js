// What differs between the engines; everything else is plain standard SQL.

const double = (quote) => (name) => quote + name + quote;

export const DIALECTS = {
  duckdb: {
    name: double('"'),
    float: "DOUBLE",
    whole: "BIGINT",
    days: (from, to) => `date_diff('day', ${from}, ${to})`,
    rows: (alias, columns, rows) => `(VALUES ${rows.map((row) => `(${row.join(", ")})`).join(", ")}) AS ${alias}(${columns.join(", ")})`,
  },
  postgres: {
    name: double('"'),
    float: "DOUBLE PRECISION",
    whole: "BIGINT",
    days: (from, to) => `(${to} - ${from})`,
    rows: (alias, columns, rows) => `(VALUES ${rows.map((row) => `(${row.join(", ")})`).join(", ")}) AS ${alias}(${columns.join(", ")})`,
  },
  spark: {
    name: double("`"),
    float: "DOUBLE",
    whole: "BIGINT",
    days: (from, to) => `datediff(${to}, ${from})`,
    rows: (alias, columns, rows) => `(VALUES ${rows.map((row) => `(${row.join(", ")})`).join(", ")}) AS ${alias}(${columns.join(", ")})`,
  },
  bigquery: {
    name: double("`"),
    float: "FLOAT64",
    whole: "INT64",
    days: (from, to) => `DATE_DIFF(${to}, ${from}, DAY)`,
    rows: (alias, columns, rows) =>
      `UNNEST([${rows.map((row) => `STRUCT(${row.map((cell, i) => `${cell} AS ${columns[i]}`).join(", ")})`).join(", ")}]) AS ${alias}`,
  },
};

/** A number that every engine reads to the last bit. */
export const exact = (dialect, value) => `CAST('${value}' AS ${dialect.float})`;

/** `1 + z` in a logarithm, also where z is tiny; z is a column, not an expression. */
export const log1p = (z) =>
  `CASE WHEN ${z} < 0.0001 THEN ${z} * (1 - ${z} * (0.5 - ${z} * (1 / 3.0 - ${z} / 4))) ELSE LN(1 + ${z}) END`;
