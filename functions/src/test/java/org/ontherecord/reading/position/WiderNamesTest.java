package org.ontherecord.reading.position;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ontherecord.reading.entity.Actor;

/** Whose name a holder bears where one name holds another. */
class WiderNamesTest {
    private static Position of(String text) {
        return Reported.in(text).last();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {"The UK Chess Federation opposes the tax. > UK Chess Federation",
            "The European Chess Union opposes the tax. > European Chess Union",
            "The Chess Association of Wales opposes the tax. > Chess Association of Wales",
            "The Council for Science and Technology opposes the tax. > Council for Science and Technology",
            "Kensham and Chelford Council opposes the tax. > Kensham and Chelford Council",
            "The South Wales Police opposes the tax. > South Wales Police",
            "Jailing Rufton was wrong. Rufton opposes the tax. > Rufton",
            "The Sunday Telegraph rejected the plan. > Sunday Telegraph",
            "Orvex opposes the tax. The Orvex Office opened. Orvex opposes the levy. > Orvex",
            "RSA Security came. RSA opposes the tax. > RSA Security"})
    void isTheWholeName(String text, String holder) {
        assertEquals(holder, of(text).holder().name());
    }

    @Test
    void isTheOrganisationsWhoseSpokesmanSpeaks() {
        Position position = of(
                "The Moor Walkers Association (MWA) met in Britain. MWA spokesman Ed Lund opposed the tax.");
        assertEquals("Moor Walkers Association", position.holder().name());
        assertEquals("Ed Lund", position.speaker().map(Actor::name).orElseThrow());
    }

    @Test
    void isNoStatesWhereAnotherOwnsTheSpokesman() {
        assertEquals(List.of("Ed Lund | opposes | the tax"), Reported
                .in("Germany paid. Germany left. Moor Cymru's local government spokesman Ed Lund opposed the tax.")
                .lines());
    }

    @Test
    void isNoPartysWhereOneOfItsMembersIsNotNamed() {
        assertEquals(List.of(), Reported.in("A senior Tory MP opposed the tax.").lines());
    }

    @Test
    void isNoPeoplesWhereAFirmIsMeant() {
        assertEquals(List.of(),
                Reported.in("Orvex found that Europeans want films. The firm said makers should wait.")
                        .lines()
                        .stream()
                        .filter(line -> line.startsWith("Europeans"))
                        .toList());
    }
}
