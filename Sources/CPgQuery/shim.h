#include <pg_query.h>
// The generated messages of the parse tree. The header comes with libpg_query; what it includes, protobuf-c.h, is
// in libprotobuf-c-dev. The functions themselves are inside libpg_query.so.
#include <pg_query/pg_query.pb-c.h>
