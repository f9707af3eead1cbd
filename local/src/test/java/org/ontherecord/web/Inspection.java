package org.ontherecord.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** What can be measured of a page that a browser shows. */
record Inspection(ChromeDriver driver, WebDriverWait patience) {
    private static final String AXE = script("/axe.min.js");
    private static final Path PICTURES = Path.of("target/pictures");
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b(?!s)");

    /** The page on paper, A4: how many sheets it takes. */
    long sheets(String name) {
        Object printed = driver
                .executeCdpCommand("Page.printToPDF",
                        Map.of("paperWidth", 8.27, "paperHeight", 11.69, "printBackground",
                                true))
                .get("data");
        byte[] pdf = Base64.getDecoder().decode(String.valueOf(printed));
        write(name + ".pdf", pdf);
        return SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results().count();
    }

    /** How far the page is wider than the screen, in pixels. */
    long overflow() {
        return (Long) driver.executeScript("return document.documentElement.scrollWidth - innerWidth");
    }

    /** As somebody has it who was never here. */
    void forget() {
        driver.executeCdpCommand("Network.clearBrowserCache", Map.of());
    }

    /** Milliseconds from the request until the browser showed the first words of the page. */
    long firstContent() {
        return ((Number) patience.until(_ -> driver.executeScript(
                "const paint = performance.getEntriesByName('first-contentful-paint')[0]; return paint && Math.round(paint.startTime)")))
                .longValue();
    }

    /** Bytes that the last page took, with its scripts and what they fetched. */
    long transferred() {
        return ((Number) driver.executeScript(
                "return performance.getEntries().reduce((sum, one) => sum + (one.transferSize || 0), 0)")).longValue();
    }

    /** What shuts somebody out, by axe's rules. */
    List<String> barriers() {
        driver.executeScript(AXE);
        return ((List<?>) driver.executeAsyncScript(
                "const done = arguments[0]; axe.run().then(found => done(found.violations.map(one => one.id + ' ' + one.nodes[0].html)))"))
                .stream()
                .map(String::valueOf)
                .toList();
    }

    private static String script(String name) {
        try (InputStream in = Inspection.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** What the browser complained of, but for answers that were no success. */
    List<String> complaints() {
        return driver.manage()
                .logs()
                .get(LogType.BROWSER)
                .getAll()
                .stream()
                .map(LogEntry::getMessage)
                .filter(message -> !message.contains("Failed to load resource"))
                .toList();
    }

    void picture(String name) {
        write(name + ".png", driver.getScreenshotAs(OutputType.BYTES));
    }

    private static void write(String name, byte[] content) {
        try {
            Files.createDirectories(PICTURES);
            Files.write(PICTURES.resolve(name), content);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
