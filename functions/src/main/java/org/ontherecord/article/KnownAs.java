package org.ontherecord.article;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which articles a draft's addresses and content stand for already.
 *
 * @param byAddress  of the first address that is known
 * @param byContent  which may be another article
 * @param free       keys of its addresses and content that stand for none yet
 */
record KnownAs(Optional<ArticleId> byAddress, Optional<ArticleId> byContent, List<String> free) {

    static KnownAs of(Draft draft, ArticleStore store) {
        List<String> addresses = draft.addresses().stream().map(Keys::alias).toList();
        String content = Keys.alias(draft.content());
        List<String> all = Stream.concat(addresses.stream(), Stream.of(content)).toList();
        Map<String, ArticleId> known = store.findAliases(all);
        return new KnownAs(addresses.stream().filter(known::containsKey).findFirst().map(known::get),
                Optional.ofNullable(known.get(content)),
                all.stream().filter(key -> !known.containsKey(key)).toList());
    }

    /** The article that the draft is, a correction of it or not; none if it is new. */
    Optional<ArticleId> article() {
        return byAddress.or(() -> byContent);
    }

    /** All the articles. */
    Stream<ArticleId> all() {
        return Stream.concat(byAddress.stream(), byContent.stream()).distinct();
    }
}
