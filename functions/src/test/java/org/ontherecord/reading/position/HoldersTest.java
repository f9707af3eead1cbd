package org.ontherecord.reading.position;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ontherecord.reading.entity.Actor;

class HoldersTest {
    private static String speaker(Position position) {
        return position.speaker().map(Actor::name).orElse("nobody else");
    }

    @Test
    void givesEachOfSeveralHoldersItsOwnPosition() {
        Reported reported = Reported.in("Ghana, Togo and Benin support a tax on plastic.");
        assertEquals(List.of("Ghana | supports | a tax on plastic", "Togo | supports | a tax on plastic",
                "Benin | supports | a tax on plastic"), reported.lines());
        assertTrue(reported.positions().stream().allMatch(position -> position.tags().contains(Tag.JOINT)));
    }

    @Test
    void readsAccusationsInNouns() {
        assertEquals(List.of("Russia | denies | Georgian charges that it cut off the water",
                "Georgia | accuses | it cut off the water"),
                Reported.in("Moscow denies Georgian charges that it cut off the water.").lines());
    }

    @Test
    void tellsHolderAndSpeakerApart() {
        Position position = Reported.in("According to Prime Minister Maria Costa, Portugal supports the treaty.")
                .last();
        assertEquals("Portugal", position.holder().name());
        assertEquals("Maria Costa", speaker(position));
    }

    @Test
    void letsASpokesmanSpeakForHisState() {
        Position position = Reported
                .in("A spokesman for the Polish government, Jan Nowak, said Poland opposes the pipeline.")
                .last();
        assertEquals("Poland", position.holder().name());
        assertEquals("Jan Nowak", speaker(position));
    }

    @Test
    void countsAHeadOfStateForTheState() {
        Position position = Reported.in("Norway's president, Kari Dahl, opposes the tunnel.").last();
        assertEquals("Kari Dahl", position.holder().name());
        assertEquals(Optional.of("Norway"), position.state().map(Actor::name));
        assertEquals(List.of("Norway"), position.alternates().stream().map(Actor::name).toList());
    }

    @Test
    void hearsTheFirstPersonAsWhoeverSpeaks() {
        Position position = Reported.in("\"We will never accept this border,\" said President Ana Silva of Brazil.")
                .last();
        assertEquals("Ana Silva", position.holder().name());
        assertEquals(Stance.REJECTS, position.stance());
        assertTrue(position.quoted());
    }

    @Test
    void followsARelativeClauseToItsAntecedent() {
        assertEquals(List.of("Syria | recognises | Abkhazia"),
                Reported.in("Syria is the only state that has recognised Abkhazia.").lines());
    }

    @Test
    void readsWhoIsIncludedInAGroup() {
        assertEquals(
                List.of("international community | does-not-recognise | Abkhazia",
                        "Norway | does-not-recognise | Abkhazia"),
                Reported.in("The international community, including Norway, doesn't recognise Abkhazia.").lines());
    }

    @Test
    void carriesTheSubjectToTheNextVerb() {
        assertEquals(List.of("Peru | condemns | the raid", "Peru | calls-for | Chile to withdraw"),
                Reported.in("Peru condemned the raid and urged Chile to withdraw.").lines());
    }

    @Test
    void takesNoCountryForALeadersOwnBecauseItIsNear() {
        Position unknown = Reported.in("Chancellor Otto Feld visited Kyiv. Feld said Moldova should join the talks.")
                .last();
        assertEquals(List.of(), unknown.alternates());
        Position described = Reported
                .in("The German chancellor visited Kyiv. Chancellor Otto Feld said Moldova should join the talks.")
                .last();
        assertEquals(List.of("Germany"), described.alternates().stream().map(Actor::name).toList());
        Position known = Reported.in("Chancellor Olaf Scholz visited Kyiv. Scholz said Moldova should join the talks.")
                .last();
        assertEquals(List.of("Germany"), known.alternates().stream().map(Actor::name).toList());
    }

    @Test
    void hearsNoMinistryOfACountryThatOnlyAQuotationNames() {
        assertEquals(List.of(), Reported.in("The ministry said “France must withdraw its troops”.").lines());
    }

    @Test
    void namesNobodyByANumberOfCountries() {
        assertEquals(List.of("Norway | condemns | the raid"),
                Reported.in("Five countries, including Norway, condemned the raid.").lines());
    }

    @Test
    void takesThePoliceForNoState() {
        Position position = Reported.in("Kenyan police said the protest was illegal.").last();
        assertEquals(org.ontherecord.reading.entity.ActorKind.ORGANISATION, position.holder().kind());
    }

    @Test
    void readsTitlesAndNamesThatHoldAPreposition() {
        assertEquals("Alan Roe", Reported.in("U.S. Secretary of State Alan Roe denounced the letter.")
                .last()
                .holder()
                .name());
        assertEquals("Organization of American States",
                Reported.in("The Organization of American States opposes the vote.").last().holder().name());
    }

    @Test
    void needsNoOtherWordsOnceAPersonIsNamed() {
        assertEquals(List.of("Libby Shore | opposes | the tax"),
                Reported.in("Libby Shore, the mayor of Oakland, California, opposes the tax.").lines());
    }

    @Test
    void imputesNothing() {
        assertEquals(List.of(),
                Reported.in("There was criticism that Kenya supports the rebels in the south.").lines());
    }
}
