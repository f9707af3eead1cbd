package org.ontherecord.http.media;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @Test
    void whatHoldsACommaAQuotationMarkOrALineBreakIsQuoted() {
        assertEquals("plain,\"a, b\",\"he said \"\"no\"\"\",\"two\nlines\"\r\n",
                line("plain", "a, b", "he said \"no\"", "two\nlines"));
    }

    @Test
    void whatIsAbsentIsAnEmptyCellAndSeveralStandInOne() {
        assertEquals(",,hist; cond,true\r\n",
                line(Optional.empty(), OptionalInt.empty(), List.of("hist", "cond"), true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", " =1+1", "\uFF1D1", "=cmd|' /C calc'!A0"})
    void noTextIsAFormula(String text) {
        assertEquals("'" + text + "\r\n", line(text));
    }

    @Test
    void aFormulaInAListOrOptionalIsNoneEither() {
        assertEquals("'=a; b,'-x\r\n", line(List.of("=a", "b"), Optional.of("-x")));
        assertEquals("\"'=HYPERLINK(\"\"http://x\"\", 1)\"\r\n", line("=HYPERLINK(\"http://x\", 1)"));
    }

    @Test
    void numbersStayNumbers() {
        assertEquals("-1,-0.5,-3\r\n", line(-1, -0.5, OptionalInt.of(-3)));
    }

    private static String line(Object... cells) {
        return new String(new Csv().line(List.of(cells)).bytes(), StandardCharsets.UTF_8);
    }
}
