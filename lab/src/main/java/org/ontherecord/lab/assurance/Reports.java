package org.ontherecord.lab.assurance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What Surefire's reports say of tests, by {@code Class.method}; a method with many cases has many. */
final class Reports {
    private static final String PASSED = "passed";
    private final Map<String, List<String>> outcomes = new TreeMap<>();
    private List<String> current = new ArrayList<>();

    /**
     * Reads the reports of some folders.
     *
     * @throws IOException when one of them is not there
     */
    static Reports in(List<Path> folders) throws IOException {
        Reports reports = new Reports();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(one -> one.getFileName().toString().matches("TEST-.*\\.xml")).toList())
                    reports.add(file);
            }
        }
        return reports;
    }

    /** What became of those that did not pass in all their cases, each in a sentence. */
    List<String> doubts(List<String> tests) {
        return tests.stream().filter(test -> !allPassed(test)).map(test -> test + " " + whatBecameOf(test)).toList();
    }

    private boolean allPassed(String test) {
        List<String> cases = cases(test);
        return !cases.isEmpty() && cases.stream().allMatch(PASSED::equals);
    }

    private String whatBecameOf(String test) {
        return cases(test).stream().filter(outcome -> !outcome.equals(PASSED)).findFirst().orElse("was not run");
    }

    private List<String> cases(String test) {
        return test.contains(".")
                ? outcomes.getOrDefault(test, List.of())
                : outcomes.entrySet()
                        .stream()
                        .filter(one -> one.getKey().startsWith(test + "."))
                        .flatMap(one -> one.getValue().stream())
                        .toList();
    }

    private void add(Path report) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (InputStream file = Files.newInputStream(report)) {
            XMLStreamReader xml = factory.createXMLStreamReader(file);
            while (xml.hasNext())
                if (xml.next() == XMLStreamConstants.START_ELEMENT) element(xml);
        } catch (XMLStreamException malformed) {
            throw new IOException(report + " is no report: " + malformed.getMessage(), malformed);
        }
    }

    private void element(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "testcase" -> {
                current = outcomes.computeIfAbsent(test(xml), _ -> new ArrayList<>());
                current.add(PASSED);
            }
            case "failure", "error" -> current.set(current.size() - 1, "failed");
            case "skipped" -> current.set(current.size() - 1, "was skipped");
            default -> {
            }
        }
    }

    /** {@code method(String)[1]} is a case of {@code method}. */
    private static String test(XMLStreamReader xml) {
        String type = xml.getAttributeValue(null, "classname");
        return type.substring(type.lastIndexOf('.') + 1) + "."
                + xml.getAttributeValue(null, "name").split("[^A-Za-z0-9_]", 2)[0];
    }
}
