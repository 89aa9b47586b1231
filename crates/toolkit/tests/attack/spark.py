"""A Spark session in local mode with two workers: one query a line of JSON on standard input, its rows a line on standard
output. The folder holds purchases.csv and contacts.csv."""

import json
import sys

from pyspark.sql import SparkSession

folder = sys.argv[1]
spark = (
    SparkSession.builder.master("local[2]")
    .config("spark.ui.enabled", "false")
    .config("spark.sql.shuffle.partitions", "2")
    .config("spark.sql.session.timeZone", "UTC")
    .getOrCreate()
)
spark.read.csv(f"{folder}/purchases.csv", schema="customer string, bought date, amount double").createOrReplaceTempView("purchases")
spark.read.csv(f"{folder}/contacts.csv", schema="customer string, date date, charge double").createOrReplaceTempView("contacts")
print(json.dumps(spark.version), flush=True)
for line in sys.stdin:
    try:
        rows = [row.asDict() for row in spark.sql(json.loads(line)).collect()]
        print(json.dumps(rows, default=str), flush=True)
    except Exception as error:  # It goes to the other side, whatever it is.
        print(json.dumps({"error": str(error)[:2000]}), flush=True)
