import json
import sys

from readability import Document

for line in sys.stdin:
    try:
        print(len(Document(json.loads(line)).summary()), flush=True)
    except Exception:
        print(-1, flush=True)
