/** Words that no dialect takes for a name without quotes. */
export const reservedEverywhere = new Set(
  `all and any as asc between by case cast check column constraint create cross
  current_date current_time current_timestamp default delete desc distinct drop
  else end except exists false fetch for foreign from full grant group having in
  inner insert intersect into is join left like not null on or order outer
  primary references revoke right select set some table then to true union unique
  update user using values when where with`.split(/\s+/),
);

/**
 * Words that at least one dialect refuses; where case does not matter, quotes never hurt.
 *
 * @public
 */
export const reservedSomewhere = new Set([
  ...reservedEverywhere,
  ...`abs access accessible add alter always analyse analyze anti array asensitive
  asof assert_rows_modified asymmetric at audit authorization backup before begin
  bigint binary bit blob boolean both break browse bulk call cascade change char
  character checkpoint close cluster clustered coalesce collate collation comment
  commit compress compute concurrently condition connect contains containstable
  continue convert cube current current_catalog current_path current_role
  current_row current_schema current_user cursor database databases date day
  day_hour day_minute day_second dbcc deallocate dec decimal declare deferrable
  define delayed deny describe deterministic disk distinctrow distributed div do
  double dual dump each elseif empty enclosed enum errlvl escape escaped exclude
  exclusive exec execute exit explain extend external extract file fillfactor
  filter final first_value float following format freetext freetexttable freeze
  function generated get glob greatest grouping groups hash high_priority holdlock
  hour hour_minute identified identity identity_insert identitycol if ignore ilike
  immediate increment index infile initial initially inout int integer interval
  isnull iterate json json_array json_arrayagg json_exists json_object
  json_objectagg json_query json_scalar json_serialize json_table json_value key
  keys kill lag last_value lateral lead leading least leave level limit lineno
  lines load localtime localtimestamp lock long longblob longtext lookup loop
  maxextents merge merge_action minus minute mlslabel mod mode modify month national
  natural nchar new no noaudit nocheck nocompress nonclustered none normalize
  notnull nowait nth_value ntile nullif nulls number numeric of off offline offset
  offsets old online only open opendatasource openquery openrowset openxml option
  optionally out outfile over overlaps overlay partition pctfree percent pivot
  placing plan position preceding precision print prior privileges proc procedure
  procedures proto qualify raiserror range rank raw read reads readtext real
  reconfigure recursive regexp release rename repeat replace replication require
  resource restore restrict return returning revert rlike rollback rollup row
  rowcount rowguidcol rowid rownum rows row_number rule save schema schemas second
  securityaudit semi sensitive separator session session_user setof setuser share
  show shutdown signal similar size smallint spatial specific sql sqlexception
  sqlstate sqlwarning ssl start starting statistics straight_join struct substring
  successful symmetric synonym sysdate system system_user tablesample terminated
  textsize time timestamp tinyint top trailing tran transaction treat trigger trim
  truncate try_convert tsequal uid unbounded undo unknown unlock unnest unpivot
  unsigned updatetext usage use utc_date utc_time utc_timestamp validate varbinary
  varchar varchar2 varcharacter variadic varying verbose view waitfor whenever
  while window within without write writetext xmlattributes xmlconcat xmlelement
  xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable
  xor year year_month zerofill zone`.split(/\s+/),
]);
