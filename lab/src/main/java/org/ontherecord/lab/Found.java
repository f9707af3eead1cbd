package org.ontherecord.lab;

import org.ontherecord.reading.position.Traits;

/** A position that a frame found, and whether it is right in holder, sentence and polarity. */
record Found(Traits traits, boolean right) {}
