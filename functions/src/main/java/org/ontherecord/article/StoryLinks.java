package org.ontherecord.article;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Links between articles that tell the same story, as the table holds them: both ways. */
record StoryLinks(Table table) {
    private static final int MOST = 100;
    /** Each is two. */
    private static final int MOST_AT_ONCE = Table.MOST_IN_A_TRANSACTION / 2;

    /** An article's links, those of its past texts too: what they lead to is {@link SameStory}'s to say. */
    List<Map<String, AttributeValue>> of(ArticleId article) {
        return table.items(Keys.article(article), Keys.SAME, MOST);
    }

    /** Takes an article's links to others away, and theirs to it. */
    void remove(ArticleId id) {
        List<String> links = table.sortKeys(Keys.article(id), Keys.SAME);
        for (int from = 0; from < links.size(); from += MOST_AT_ONCE) {
            table.write(links.subList(from, Math.min(links.size(), from + MOST_AT_ONCE))
                    .stream()
                    .map(link -> new ArticleId(link.substring(Keys.SAME.length())))
                    .flatMap(other -> Stream.of(table.deletion(Keys.article(id), Keys.same(other)),
                            table.deletion(Keys.article(other), Keys.same(id))))
                    .toList());
        }
    }
}
