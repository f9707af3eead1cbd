package org.ontherecord.article;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A near copy of an article, as the article's answer names it. */
record SameStory(String id, Optional<String> title, Optional<String> source, Optional<String> url) {
    private static SameStory of(Article other) {
        return new SameStory(other.id().value(), other.details().title(), other.details().source(),
                other.details().url());
    }

    /**
     * Those whose present text is the one that was alike, in order of publication; neither text may have changed since.
     *
     * @param links the article's
     */
    static List<SameStory> of(Article article, List<Map<String, AttributeValue>> links, ArticleStore store) {
        List<Twin> twins = links.stream().flatMap(link -> StoryItems.linked(link, article).stream()).toList();
        Map<ArticleId, Article> others = store.articles(twins.stream().map(Twin::id).toList());
        return twins.stream()
                .filter(twin -> others.containsKey(twin.id()))
                .filter(twin -> others.get(twin.id()).content().equals(twin.content()))
                .map(twin -> others.get(twin.id()))
                .sorted(Comparator.comparing(Article::sort))
                .map(SameStory::of)
                .toList();
    }
}
