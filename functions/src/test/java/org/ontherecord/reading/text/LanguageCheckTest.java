package org.ontherecord.reading.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageCheckTest {
    private static String languageOf(String text, String stated) {
        return new LanguageCheck().languageOf(text, Optional.ofNullable(stated));
    }

    @ParameterizedTest
    @CsvSource({"en,The envoys said that they would not go to the talks",
            "de,Die Gespräche sind für den Frieden nicht genug",
            "fr,Le ministre est dans la salle pour les discussions",
            "es,El ministro dijo que los países no están de acuerdo",
            "it,Il ministro ha detto che non è una soluzione per la pace", "ru,Министр заявил что это был важный шаг",
            "uk,Міністр заявив що їхній крок є важливим", "kk,Министр қазақ халқы үшін маңызды деді",
            "ar,قال الوزير إن المحادثات مهمة", "zh,部长说会谈很重要", "ja,大臣は会談が重要だと言った", "ko,장관은 회담이 중요하다고 말했다"})
    void scriptAndSmallWordsTell(String language, String text) {
        assertEquals(language, languageOf(text, null));
    }

    @Test
    void whatIsStatedDecidesWhereTheTextDoesNot() {
        assertEquals("en", languageOf("Norvik 3, Hansa 1", "en-GB"));
        assertEquals("und", languageOf("Norvik 3, Hansa 1", null));
        assertEquals("und", languageOf("", "no language at all"));
    }

    @ParameterizedTest
    @CsvSource({"en,Norway recognises Kosovo.", "en,Denmark backs Kyiv.", "und,Norwegen unterstützt Kosovo.",
            "und,Norvegia riconosce il Kosovo.", "und,Norge erkänner Kosovo."})
    void aSentenceWithoutSmallWordsIsTakenForEnglishUnlessItLooksOtherwise(String language, String text) {
        assertEquals(language, languageOf(text, null));
    }

    @Test
    void theTextDecidesAgainstWhatIsStated() {
        assertEquals("ru", languageOf("Министр заявил, что это был важный шаг", "en"));
    }
}
