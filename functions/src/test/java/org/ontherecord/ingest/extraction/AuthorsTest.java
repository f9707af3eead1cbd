package org.ontherecord.ingest.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ontherecord.ingest.extraction.Extracted.around;
import static org.ontherecord.ingest.extraction.Extracted.paragraphs;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorsTest {
    private static Optional<String> author(String head, String body) {
        return Extracted.page(around(head, "<article><h1>The vote</h1>" + body + paragraphs(1, 3) + "</article>"))
                .author();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <meta name=author content="Anna Lind">                                                                                            | Anna Lind
            <meta name=author content="By Anna Lind; Jonas Berg">                                                                             | Anna Lind, Jonas Berg
            <meta property=article:author content=https://norvikpress.example/anna><meta name=byl content="By Anna Lind">                     | Anna Lind
            <script type=application/ld+json>{"@type":"Article","author":["Anna Lind",{"@type":"Person","name":"Jonas Berg"}]}</script>       | Anna Lind, Jonas Berg
            <script type=application/ld+json>{"@type":"Article","author":{"@type":"Organization","name":"Norvik Press"}}</script>              |
            <script type=application/ld+json>{"@type":"Article","author":{"@type":"Person","name":"admin"}}</script>                           |
            <meta name=author content="Norvik Press"><meta property=og:site_name content="Norvik Press">                                      |
            <meta name=author content="Harbour Works Ltd">                                                                                    |
            """)
    void metadataNamePeople(String head, String author) {
        assertEquals(Optional.ofNullable(author), author(head, ""));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"<p>By Anna Lind</p>", "<p>By Anna Lind, Norvik</p>",
            "<div class=byline>By Anna Lind | 4 May 2026</div>",
            "<a rel=author href=/anna>Anna Lind</a>",
            "<span itemprop=author><span itemprop=name>Anna Lind</span></span>",
            "<div class=article-author>von Anna Lind</div>", "<p>Von Anna Lind</p>", "<p>Por Anna Lind</p>"})
    void bylinesAreFoundBesideTheHeading(String byline) {
        assertEquals(Optional.of("Anna Lind"), author("", byline));
    }

    @Test
    void whoCommentsHasNotWrittenTheArticle() {
        assertEquals(Optional.empty(),
                author("", "<div class=comment><a class=comment-author>Per Dahl</a><p>Good.</p></div>"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <p>By Anna Lind and Jonas Berg</p>            | Anna Lind, Jonas Berg
            <p>Por Anna Lind, Jonas Berg y Eva Dahl</p>   | Anna Lind, Jonas Berg, Eva Dahl
            <p>Por José Ortega y Gasset</p>               | José Ortega y Gasset
            <p class=byline>Anna Lind May 4, 2026</p>     | Anna Lind
            <p class=byline>Anna Lind Hace 3 horas</p>    | Anna Lind
            """)
    void namesStandWithCommasBetweenThemAndWithoutTheDate(String byline, String author) {
        assertEquals(Optional.of(author), author("", byline));
    }

    @Test
    void aSentenceThatBeginsLikeABylineIsNone() {
        assertEquals(Optional.empty(), author("", "<p>By Monday the council had not decided.</p>"));
    }
}
