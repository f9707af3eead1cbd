#!/usr/bin/env python3
"""How often each frame is right, as functions/…/reading/position/frames.tsv has it.

usage: otr read --in ARTICLES.jsonl --out READ.jsonl
       python3 lab/frames.py ARTICLES.jsonl READ.jsonl [ARTICLES.jsonl READ.jsonl ...] > frames.tsv

A position is a hit when the scorer beside the labelled articles (score_positions.py) pairs it with a label that agrees
in holder, sentence and stance.
"""
import collections
import os
import sys


def main(files):
    sys.path.insert(0, os.path.dirname(os.path.abspath(files[0])))
    import score_positions

    hits, uses = collections.Counter(), collections.Counter()
    for gold, read in zip(files[::2], files[1::2]):
        detail = []
        score_positions.score(score_positions.load(gold), score_positions.load(read), False, detail)
        for _, rows, unmatched in detail:
            for _, position, agreed in rows:
                if position:
                    uses[position["rule"]] += 1
                    hits[position["rule"]] += bool(agreed[0])
            for position in unmatched:
                uses[position["rule"]] += 1
    print("# How often each frame was right on the labelled development articles, counted by lab/frames.py: hits are")
    print("# positions that agree with a label in holder, sentence and stance; uses are all that the frame found.")
    print("# columns: frame, hits, uses")
    for frame in sorted(uses):
        print(frame, hits[frame], uses[frame], sep="\t")


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(sys.argv[1:])
