package org.ontherecord.article;

import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items by which articles of the same story find each other, and by which they are linked. */
final class StoryItems {
    static final String EXPIRES_AT = "expiresAt";

    private StoryItems() {}

    /** The link from one article to another that tells the same story. */
    static Map<String, AttributeValue> same(Twin from, Twin to) {
        return Attributes.key(Keys.article(from.id()), Keys.same(to.id()))
                .with("content", from.content())
                .with("otherContent", to.content())
                .with("similarity", Double.toString(to.similarity()))
                .map();
    }

    /** Where a link leads, if the text that it was made for is the present one. */
    static Optional<Twin> linked(Map<String, AttributeValue> link, Article from) {
        Attributes attributes = new Attributes(link);
        return Optional.of(attributes)
                .filter(item -> item.text("content").equals(from.content()))
                .map(item -> new Twin(new ArticleId(item.text(Attributes.SK).substring(Keys.SAME.length())),
                        item.text("otherContent"), Double.parseDouble(item.text("similarity"))));
    }
}
