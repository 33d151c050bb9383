/* The least that a SQLite load can cost: one prepared INSERT a table, one row a statement, one transaction.
 *
 * usage: loop SOURCE TARGET
 *
 * Holds every row of SOURCE in memory, then inserts them into TARGET, whose tables exist and are empty, under the
 * settings that seed uses: the file's own journal and syncs, foreign keys on, 256 MiB of cache. Prints milliseconds. */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

struct cell { int type; int size; union { sqlite3_int64 integer; double real; char *bytes; } u; };
struct table { char name[256]; int columns; size_t count, room; struct cell *cells; };

static void must(int ok, sqlite3 *db) {
    if (ok) return;
    fprintf(stderr, "%s\n", sqlite3_errmsg(db));
    exit(1);
}

static void run(sqlite3 *db, const char *sql) { must(sqlite3_exec(db, sql, 0, 0, 0) == SQLITE_OK, db); }

static void read_table(sqlite3 *db, struct table *t) {
    char sql[300];
    sqlite3_stmt *s;
    snprintf(sql, sizeof sql, "SELECT * FROM \"%s\" ORDER BY rowid", t->name);
    must(sqlite3_prepare_v2(db, sql, -1, &s, 0) == SQLITE_OK, db);
    t->columns = sqlite3_column_count(s);
    while (sqlite3_step(s) == SQLITE_ROW) {
        if (t->count + t->columns > t->room) {
            t->room = t->room ? t->room * 2 : 1 << 16;
            t->cells = realloc(t->cells, t->room * sizeof *t->cells);
            if (!t->cells) exit(1);
        }
        for (int i = 0; i < t->columns; i++) {
            struct cell *c = &t->cells[t->count++];
            c->type = sqlite3_column_type(s, i);
            if (c->type == SQLITE_INTEGER) c->u.integer = sqlite3_column_int64(s, i);
            else if (c->type == SQLITE_FLOAT) c->u.real = sqlite3_column_double(s, i);
            else if (c->type != SQLITE_NULL) {
                const void *p = sqlite3_column_blob(s, i);
                c->size = sqlite3_column_bytes(s, i);
                c->u.bytes = malloc(c->size + 1);
                if (!c->u.bytes) exit(1);
                if (c->size) memcpy(c->u.bytes, p, c->size);
            }
        }
    }
    sqlite3_finalize(s);
}

static void write_table(sqlite3 *db, const struct table *t) {
    char sql[4000];
    sqlite3_stmt *s;
    int n = snprintf(sql, sizeof sql, "INSERT INTO \"%s\" VALUES (?", t->name);
    for (int i = 1; i < t->columns; i++) n += snprintf(sql + n, sizeof sql - n, ",?");
    snprintf(sql + n, sizeof sql - n, ")");
    must(sqlite3_prepare_v2(db, sql, -1, &s, 0) == SQLITE_OK, db);
    for (size_t at = 0; at < t->count;) {
        for (int i = 1; i <= t->columns; i++, at++) {
            const struct cell *c = &t->cells[at];
            switch (c->type) {
            case SQLITE_INTEGER: sqlite3_bind_int64(s, i, c->u.integer); break;
            case SQLITE_FLOAT: sqlite3_bind_double(s, i, c->u.real); break;
            case SQLITE_TEXT: sqlite3_bind_text(s, i, c->u.bytes, c->size, SQLITE_STATIC); break;
            case SQLITE_BLOB: sqlite3_bind_blob(s, i, c->u.bytes, c->size, SQLITE_STATIC); break;
            default: sqlite3_bind_null(s, i);
            }
        }
        must(sqlite3_step(s) == SQLITE_DONE, db);
        sqlite3_reset(s);
    }
    sqlite3_finalize(s);
}

int main(int argc, char **argv) {
    static const char *names[] = {"customers", "products", "orders", "order_items", "employees", "reviews"};
    static struct table tables[6];
    sqlite3 *source, *target;
    struct timespec a, b;
    if (argc != 3) return 64;
    must(sqlite3_open_v2(argv[1], &source, SQLITE_OPEN_READONLY, 0) == SQLITE_OK, source);
    for (int i = 0; i < 6; i++) {
        strcpy(tables[i].name, names[i]);
        read_table(source, &tables[i]);
    }
    sqlite3_close(source);
    clock_gettime(CLOCK_MONOTONIC, &a);
    must(sqlite3_open_v2(argv[2], &target, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, 0) == SQLITE_OK, target);
    run(target, "PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -262144; BEGIN IMMEDIATE");
    for (int i = 0; i < 6; i++) write_table(target, &tables[i]);
    run(target, "COMMIT");
    sqlite3_close(target);
    clock_gettime(CLOCK_MONOTONIC, &b);
    printf("%.0f\n", (b.tv_sec - a.tv_sec) * 1e3 + (b.tv_nsec - a.tv_nsec) / 1e6);
    return 0;
}
