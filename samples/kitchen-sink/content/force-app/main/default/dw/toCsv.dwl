%dw 2.0
output application/csv
---
payload
