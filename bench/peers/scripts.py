"""Fills the shop's customers with Faker or mimesis and COPY: what a careful script does in their place.

usage: scripts.py faker|mimesis CONNECTION ROWS

Prints milliseconds: of making the rows, and of the whole with COPY.
"""

import sys
import time
import uuid

import psycopg


def faker_rows(count):
    from faker import Faker

    fake = Faker()
    fake.seed_instance(1)
    for i in range(count):
        yield (uuid.UUID(int=fake.random.getrandbits(128), version=4), f"{i}.{fake.email()}", fake.name(),
               fake.country_code(), fake.date_time_between("-3y"))


def mimesis_rows(count):
    from mimesis import Address, Datetime, Person
    from mimesis.locales import Locale

    person, address, dates = Person(Locale.EN, seed=1), Address(Locale.EN, seed=1), Datetime(seed=1)
    for i in range(count):
        yield (uuid.uuid4(), f"{i}.{person.email()}", person.full_name(), address.country_code(),
               dates.datetime(start=2023, end=2025))


def main():
    make = {"faker": faker_rows, "mimesis": mimesis_rows}[sys.argv[1]]
    count = int(sys.argv[3])
    start = time.monotonic()
    rows = list(make(count))
    made = time.monotonic()
    with psycopg.connect(sys.argv[2]) as connection, connection.cursor() as cursor:
        with cursor.copy("COPY customers (id, email, full_name, country, created_at) FROM STDIN") as copy:
            for row in rows:
                copy.write_row(row)
        connection.commit()
    end = time.monotonic()
    print(f"{(made - start) * 1000:.0f} {(end - start) * 1000:.0f}")


main()
