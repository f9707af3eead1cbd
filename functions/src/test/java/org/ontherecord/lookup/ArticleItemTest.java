package org.ontherecord.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ontherecord.article.Article;
import org.ontherecord.article.Details;
import org.ontherecord.http.Json;
import org.ontherecord.reading.text.SourceText;
import org.ontherecord.search.Sought;
import org.ontherecord.search.Printed;

class ArticleItemTest {
    private static final Article ARTICLE = new Article(Printed.id("a"), 1, "rev",
            new Details(Optional.of("Grain"), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                    Optional.empty()),
            Instant.EPOCH, "content", "en", 1, 0, Set.of());

    @Test
    void anArticleFoundIsWrittenAsAnyOtherWithWhyItWasFound() {
        String listed = Json.MAPPER.writeValueAsString(ArticleItem.listed(ARTICLE));
        String found = Json.MAPPER
                .writeValueAsString(
                        ArticleItem.found(ARTICLE, new SourceText("Dear grain."), new Sought(Set.of("grain"))));
        assertEquals(listed.substring(0, listed.length() - 1)
                + ",\"titleMarks\":[[0,5]],\"snippet\":{\"start\":0,\"end\":11,\"exact\":\"Dear grain.\","
                + "\"highlights\":[[5,10]],\"marks\":[[5,10]]}}", found);
        assertTrue(listed.startsWith("{\"id\":"), listed);
    }
}
