package org.ontherecord.reading.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorCatalogTest {
    private final ActorCatalog catalog = ActorCatalog.standard();

    @ParameterizedTest
    @CsvSource({"Kazakhstan,Kazakhstan", "the U.S.,United States", "US,United States", "uk,United Kingdom",
            "Kazakh,Kazakhstan", "Seoul,South Korea", "the Kremlin,Russia", "Holy See,Vatican City",
            "UN Security Council,United Nations Security Council", "NATO,North Atlantic Treaty Organization",
            "Kurdistan Workers’ Party,Kurdistan Workers' Party", "PKK,Kurdistan Workers' Party",
            "Donetsk People’s Republic,Donetsk People's Republic", "Crimea,Crimea", "Côte d’Ivoire,Cote d'Ivoire"})
    void findsAnActorByAnyOfItsNames(String name, String actor) {
        assertEquals(Optional.of(actor), catalog.find(name).map(Actor::name));
    }

    @Test
    void findsNobodyByANameThatSeveralShareOrNoneHas() {
        assertEquals(Optional.empty(), catalog.find("Congolese"));
        assertEquals(Optional.empty(), catalog.find("Atlantis"));
        assertEquals(Optional.empty(), catalog.find(""));
    }

    @Test
    void keepsNeighboursInNameApart() {
        assertEquals("Sudan", catalog.find("Sudan").orElseThrow().name());
        assertEquals("South Sudan", catalog.find("South Sudan").orElseThrow().name());
        assertEquals("Guinea-Bissau", catalog.find("Guinea-Bissau").orElseThrow().name());
    }

    @Test
    void suggestsCanonicalNamesFirst() {
        List<String> suggested = catalog.suggest("kaz", 5).stream().map(Actor::name).toList();
        assertEquals("Kazakhstan", suggested.getFirst());
        assertEquals(List.of(), catalog.suggest("kaz", 0));
        assertEquals(List.of(), catalog.suggest(" ", 5));
    }

    @Test
    void tellsStatesFromOrganisations() {
        assertEquals(ActorKind.COUNTRY, catalog.find("Abkhazia").orElseThrow().kind());
        assertEquals(ActorKind.ORGANISATION, catalog.find("OPEC").orElseThrow().kind());
        assertTrue(catalog.suggest("united", 20).size() > 3);
    }
}
