package org.ontherecord.ingest.extraction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ontherecord.ingest.date.DateText;

/** A person's name as bylines give it. */
final class AuthorName {
    private static final String WORD = "[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'’.-]*";
    private static final String AND = "(?:and|und|et|y|e|i|og|och|en|&)";
    private static final String MORE = "\\s(?:" + WORD + "|de|von|van|der|den|la|del|da|bin|al)";
    private static final String PERSON = WORD + "(?:" + MORE + "){0,5}";
    /** One word behind a comma is where the author was. */
    private static final String PEOPLE = PERSON + "(?:,\\s" + WORD + "(?:" + MORE
            + "){1,5}|\\s" + AND + "\\s" + PERSON + "){0,4}";
    private static final Pattern BETWEEN = Pattern.compile("\\s" + AND + "\\s");
    private static final Pattern SHAPE = Pattern.compile(PEOPLE);
    private static final Pattern BY = Pattern.compile("(?iU)^" + BylineWords.alternatives("by") + "\\s*[:/]?\\s+");
    /** Where labels run into names for want of a space between elements. */
    private static final Pattern LABEL = Pattern.compile("^(?:Author|Autor)(?=\\p{Lu}\\p{Ll})");
    private static final Pattern BYLINE = Pattern
            .compile("^(?iU:" + BylineWords.alternatives("by") + ")\\s*:?\\s+(" + PEOPLE + ")(?=$|[\\s,|·•–—-])");
    private static final Pattern AFTER = Pattern
            .compile("\\s*(?:[|·•/→]|\\s[-–—]\\s|,\\s*(?:Ph\\.?D|M\\.?D|[A-Z]{2,5})\\b"
                    + "|\\b(?i:at|am|on|vor|hace|il y a)\\s+\\d|\\b(?:Mo|Di|Mi|Do|Fr|Sa|So|Mon|Tue|Wed|Thu|Fri|Sat|Sun)[.,]\\s|\\s\\d).*$");
    private static final Pattern FIRM = Pattern
            .compile(
                    "(?iU)(?<!\\w)" + BylineWords.alternatives("firm") + "(?!\\w)|\\.(?:de|com|at|ch|org|net|info)\\b");
    private static final Pattern NO_NAME = Pattern.compile("://|^www\\.|[/@_<>{}]");
    private static final Pattern END = Pattern.compile("[\\s,;:|]+$");
    private static final Set<String> NOBODY = BylineWords.of("nobody").collect(Collectors.toUnmodifiableSet());
    private static final int LONGEST = 200;
    private static final int SHORTEST = 3;

    private AuthorName() {}

    /** The name in what a page states as its author; none if it is no person's. */
    static Optional<String> in(String stated) {
        if (stated.length() > LONGEST || stated.contains("://")) return Optional.empty();
        String name = LABEL.matcher(ShortText.folded(stated)).replaceFirst("");
        name = BY.matcher(BY.matcher(name).replaceFirst("")).replaceFirst("");
        String cut = AFTER.matcher(DateText.before(name)).replaceFirst("").strip();
        return Optional.of(END.matcher(cut.length() < SHORTEST ? name : cut).replaceFirst(""))
                .filter(AuthorName::isPersons)
                .map(AuthorName::withCommas);
    }

    /** A word such as "and" may be in a person's name: between two names each has several words. */
    private static String withCommas(String name) {
        List<String> people = BETWEEN.splitAsStream(name).toList();
        return people.stream().allMatch(person -> person.contains(" ")) ? String.join(", ", people) : name;
    }

    /** The names in a visible line such as "By Anna Lind, Oslo". */
    static Optional<String> inByline(String line) {
        Matcher byline = BYLINE.matcher(line);
        return byline.find() ? in(byline.group(1)) : Optional.empty();
    }

    /** Whether words look like people's names and nothing else. */
    static boolean isShaped(String words) {
        return SHAPE.matcher(words).matches();
    }

    /** Whether it is one word as people choose it to log in. */
    static boolean isLogin(String name) {
        return name.indexOf(' ') < 0 && (name.length() < SHORTEST || Character.isLowerCase(name.codePointAt(0)));
    }

    private static boolean isPersons(String name) {
        return name.codePoints().anyMatch(Character::isLetter) && !NO_NAME.matcher(name).find()
                && !FIRM.matcher(name).find()
                && !NOBODY.contains(ShortText.key(name));
    }
}
