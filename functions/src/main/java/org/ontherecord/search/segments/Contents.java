package org.ontherecord.search.segments;

import java.util.Optional;
import java.util.Set;

/**
 * What a commit is to hold.
 *
 * @param files     names of files in the folder that is published
 * @param articles  how many are in them
 * @param positions how many are in them
 * @param place     how far something that is being built has come; empty when it is whole
 */
public record Contents(Set<String> files, long articles, long positions, Optional<String> place) {
    public Contents {
        files = Set.copyOf(files);
    }
}
