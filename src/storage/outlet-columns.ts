import { sql } from "kysely";

/**
 * What readers are told of the outlet of a `report` joined to its `source`. An aggregator's item belongs to the outlet
 * that it credits; what is known of the aggregator says nothing of it.
 */
export const outletColumns = [
  sql<string>`coalesce(report."outletName", source.name)`.as("outlet"),
  unlessCredited("nativeName"),
  unlessCredited("country"),
  unlessCredited("affiliation"),
] as const;

function unlessCredited<Column extends "nativeName" | "country" | "affiliation">(column: Column) {
  return sql<string | null>`case when report."outletName" is null then source.${sql.ref(column)} end`.as(
    column,
  );
}
