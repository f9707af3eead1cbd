package org.ontherecord.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ontherecord.search.Printed.TOKAYEV;
import static org.ontherecord.search.Printed.UNION;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ontherecord.search.ArticleQuery.Sort;
import org.ontherecord.search.Clause.Field;

/** What every index finds by words and phrases. */
abstract class WordsContract extends IndexQuestions {
    @Test
    void aWordIsFoundByItsStemWhateverItsCaseAndAccents() {
        ArticleIndex index = of(Printed.as("a").says("President Erdoğan recognises the talks"),
                Printed.as("b").says("Nothing of the kind"));

        assertEquals(List.of("a"), found(index, words("ERDOGAN recognised")));
        assertEquals(List.of("a"), found(index, words("talk")));
    }

    @Test
    void aPossessiveIsTheWordItself() {
        ArticleIndex index = of(Printed.as("a").says("Moldova’s parliament voted"));

        assertEquals(List.of("a"), found(index, words("moldova")));
    }

    @Test
    void stopWordsAreNotAskedFor() {
        ArticleIndex index = of(Printed.as("a").says("A ceasefire in the valley"));

        assertEquals(List.of("a"), found(index, words("the ceasefire of that valley")));
    }

    @Test
    void wordsOfWhichNoneIsLeftFindNothing() {
        ArticleIndex index = of(Printed.as("a").says("The one and the other"));

        assertEquals(List.of(), found(index, words("the and")));
        assertEquals(List.of(), found(index, words("…")));
        assertEquals(List.of(), found(index, new Clause.Phrase(Field.ANY, "of the")));
        assertEquals(List.of("a"), found(index, new Clause.Not(words("the"))));
    }

    @Test
    void twoWordsMustBothBeMet() {
        ArticleIndex index = of(Printed.as("a").says("grain corridor deal"), Printed.as("b").says("grain corridor"),
                Printed.as("c").says("deal"));

        assertEquals(List.of("a"), found(index, words("grain deal")));
    }

    @Test
    void twoWordsOfThreeAreEnoughWhereTheBestComeFirst() {
        ArticleIndex index = of(Printed.as("a").says("grain corridor deal"), Printed.as("b").says("grain corridor"),
                Printed.as("c").says("deal"));

        assertEquals(List.of("a", "b"), found(index, words("grain corridor deal")));
        assertEquals(List.of("a"), names(index.articles(query(Sort.NEWEST, 9, words("grain corridor deal"))).hits()));
    }

    @Test
    void aQuestionInAWholeSentenceFindsItsAnswer() {
        ArticleIndex index = of(
                Printed.as("a").says("The grain corridor deal of Ukraine and Turkey was extended again"),
                Printed.as("b").says("Turkey played Ukraine at football"), Printed.as("c").says("Turkey votes"));
        Clause question = words("why was the deal on a grain corridor for ukraine extended again with turkey");

        assertEquals(List.of("a", "b"), found(index, question));
        assertEquals(List.of("a"), names(index.articles(query(Sort.OLDEST, 9, question)).hits()));
    }

    @Test
    void theRarerOfTwoWordsCountsForMore() {
        ArticleIndex index = of(Printed.as("a").says("minister visits"), Printed.as("b").says("glacier visits"),
                Printed.as("c").says("minister travels"), Printed.as("d").says("minister rests"));

        assertEquals("b", found(index, new Clause.Any(List.of(words("minister"), words("glacier")))).getFirst());
    }

    @Test
    void aWordOfTheTitleCountsForMore() {
        ArticleIndex index = of(Printed.as("a").titled("Weather today").says("glacier and valley, valley and sun"),
                Printed.as("b").titled("Glacier today").says("sun and valley, valley and weather"));

        assertEquals(List.of("b", "a"), found(index, words("glacier")));
    }

    @Test
    void wordsOfATitleAreFoundInTheTitleAlone() {
        ArticleIndex index = of(Printed.as("a").titled("Weather").says("glacier"),
                Printed.as("b").titled("Glacier").says("weather"));

        assertEquals(List.of("b"), found(index, new Clause.Words(Field.TITLE, "glaciers")));
        assertEquals(List.of("b"), found(index, new Clause.Phrase(Field.TITLE, "glacier")));
    }

    @Test
    void aSpeakerIsFoundByAPartOfTheName() {
        ArticleIndex index = of(Printed.as("a").says("He spoke").quoting(TOKAYEV),
                Printed.as("b").says("Tokayev did not speak").quoting(UNION));

        assertEquals(List.of("a"), found(index, new Clause.Words(Field.SPEAKER, "tokayev")));
        assertEquals(List.of("a"), found(index, new Clause.Phrase(Field.SPEAKER, "jomart tokayev")));
        assertEquals(List.of(), found(index, new Clause.Words(Field.SPEAKER, "tokayev union")));
    }

    @Test
    void aPhraseStandsTogetherAndInOrder() {
        ArticleIndex index = of(Printed.as("a").says("They recognised the republics at once"),
                Printed.as("b").says("The republics recognised them"),
                Printed.as("c").says("They recognised none of the many republics"));

        assertEquals(List.of("a"), found(index, new Clause.Phrase(Field.ANY, "recognise the republic")));
    }

    @Test
    void aPhraseDoesNotRunFromTheTitleIntoTheText() {
        ArticleIndex index = of(Printed.as("a").titled("Talks on grain").says("Corridor opened"),
                Printed.as("b").titled("Grain corridor").says("It opened"));

        assertEquals(List.of("b"), found(index, new Clause.Phrase(Field.ANY, "grain corridor")));
    }
}
