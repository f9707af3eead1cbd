package org.ontherecord.reading.syntax;

/** What the tagger decides of a word: its universal and its Penn tag, as one. */
record Tag(PartOfSpeech partOfSpeech, PennTag penn) {}
