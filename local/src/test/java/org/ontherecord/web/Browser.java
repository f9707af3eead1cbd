package org.ontherecord.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real Chromium, as a person has it before them. */
final class Browser implements AutoCloseable {
    static final Path CHROMIUM = Path.of("/usr/bin/chromium"), DRIVER = Path.of("/usr/bin/chromedriver");
    private static final String AXE = script("/axe.min.js");
    private static final Path PICTURES = Path.of("target/pictures");
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b(?!s)");
    private static final int HEIGHT = 900;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private final ChromeDriver driver;
    private final WebDriverWait wait;
    private final URI base;

    Browser(URI base) {
        this.base = base;
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--lang=en-GB");
        driver = new ChromeDriver(
                new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).usingAnyFreePort().build(),
                options);
        wait = new WebDriverWait(driver, PATIENCE);
    }

    static boolean isInstalled() {
        return Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    }

    /** A screen of that width in CSS pixels; light or dark. */
    void screen(int width, String scheme) {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand("Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    void open(String address) {
        driver.get(base.resolve(address).toString());
        settle();
    }

    void back() {
        driver.navigate().back();
        settle();
    }

    /** Waits until the view that the address names is shown. */
    void settle() {
        wait.until(_ -> (Boolean) driver.executeScript(
                "return document.readyState === 'complete' && !document.querySelector('main[aria-busy]') && !!document.querySelector('main h1')"));
    }

    void type(String words) {
        driver.findElement(By.id("q")).sendKeys(words);
    }

    /** Chooses what is offered under a name, by keys alone. */
    void choose(String name) {
        wait.until(_ -> driver.findElements(By.cssSelector("[role=option]"))
                .stream()
                .anyMatch(option -> option.getText().startsWith(name)));
        WebElement box = driver.findElement(By.id("q"));
        do
            box.sendKeys(Keys.ARROW_DOWN);
        while (!driver.findElement(By.cssSelector("[role=option][aria-selected=true]")).getText().startsWith(name));
        box.sendKeys(Keys.ENTER);
        settle();
    }

    /** Presses a button or opens what is under a summary, by its words. */
    void press(String words) {
        wait.until(_ -> driver.findElements(By.cssSelector("button, summary, .take a"))
                .stream()
                .filter(one -> one.isDisplayed() && one.getText().equals(words))
                .findFirst()
                .orElse(null)).click();
    }

    /** Types into a field that has a label. */
    void fill(String label, String words) {
        WebElement field = driver
                .findElement(By.xpath("//label[starts-with(normalize-space(.), '" + label + "')]//input"));
        field.sendKeys(words, Keys.TAB);
    }

    /** Presses a key, wherever the focus is; what has it then. */
    WebElement key(Keys key) {
        driver.switchTo().activeElement().sendKeys(key);
        return driver.switchTo().activeElement();
    }

    /** Waits until something says so. */
    void says(String selector, String words) {
        wait.until(_ -> texts(selector).stream().anyMatch(text -> text.contains(words)));
    }

    /** What a script gives. */
    Object script(String words, Object... values) {
        return driver.executeScript(words, values);
    }

    /** With the network, or without. */
    void network(boolean there) {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand("Network.emulateNetworkConditions",
                Map.of("offline", !there, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

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

    void follow(String link) {
        driver.findElement(By.linkText(link)).click();
        settle();
    }

    String text(String selector) {
        return wait.until(_ -> driver.findElement(By.cssSelector(selector))).getText();
    }

    List<String> texts(String selector) {
        return driver.findElements(By.cssSelector(selector)).stream().map(WebElement::getText).toList();
    }

    /** Whether a script, run from outside, says so. */
    boolean runs(String script) {
        return Boolean.TRUE.equals(driver.executeScript(script));
    }

    String address() {
        return driver.getCurrentUrl();
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
        return ((Number) wait.until(_ -> driver.executeScript(
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
        try (InputStream in = Browser.class.getResourceAsStream(name)) {
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

    @Override
    public void close() {
        driver.quit();
    }
}
