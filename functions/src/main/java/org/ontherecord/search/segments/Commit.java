package org.ontherecord.search.segments;

/** A manifest, and where the pointer to it stands or stood. */
public record Commit(Pointer.Head head, Manifest manifest) {}
