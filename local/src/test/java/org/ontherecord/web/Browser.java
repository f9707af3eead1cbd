package org.ontherecord.web;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real Chromium, as a person has it before them. */
final class Browser implements AutoCloseable {
    static final Path CHROMIUM = Path.of("/usr/bin/chromium"), DRIVER = Path.of("/usr/bin/chromedriver");
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
        // what the page renews while it is read is read again
        wait.ignoring(StaleElementReferenceException.class);
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

    /** What can be measured of the page as it stands. */
    Inspection inspection() {
        return new Inspection(driver, wait);
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

    @Override
    public void close() {
        driver.quit();
    }
}
