package org.ontherecord.lab.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ontherecord.article.Writes.Place;

/** The simulation of partition heat. */
class HeatTest {
    private static final int ARTICLES = 5_000;
    private static final Heat HEAT = Heat.of(new Newsstand(42, 12), ARTICLES);

    @Test
    void theSameSeedGivesTheSameFigures() {
        assertEquals(HEAT, Heat.of(new Newsstand(42, 12), ARTICLES));
    }

    @Test
    void everyArticleIsListedByDateOnceAndByItsActorsAsOften() {
        assertEquals(1, HEAT.all(Place.BY_DATE), 1e-9);
        assertEquals(12, HEAT.all(Place.BY_ACTOR), 1e-9);
    }

    @Test
    void theListByDateIsSpreadEvenlyOverItsShards() {
        assertEquals(0.25, HEAT.hottest(Place.BY_DATE, "ARTICLES#").units(), 0.03);
    }

    @Test
    void theActorMostInTheNewsIsHotterThanAnyArticlesOwnKey() {
        double actor = HEAT.hottest(Place.BY_ACTOR, "ACTOR#").units();
        assertTrue(actor > HEAT.hottest(Place.TABLE, "ARTICLE#").units(), () -> actor + " units");
    }

    @Test
    void whatBreaksFirstComesFirst() {
        List<Strain> strains = new Strains(HEAT, Limit.byKey()).list();
        assertTrue(strains.getFirst().breaksAt() < strains.getLast().breaksAt());
        strains.forEach(strain -> assertEquals(1, strain.at(strain.breaksAt()), 1e-9));
    }
}
