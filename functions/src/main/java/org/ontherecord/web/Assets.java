package org.ontherecord.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ontherecord.http.Answer;
import org.ontherecord.http.Digest;

/**
 * The page's scripts and styles. Their address holds a digest of all of them, so a browser may keep them for ever, and a page
 * never meets scripts of another release.
 */
final class Assets {
    private static final String LIST = "assets/assets.tsv";
    private static final int DIGITS = 16;
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private final Map<String, Asset> assets;
    private final String version;

    private Assets(Map<String, Asset> assets) {
        this.assets = assets;
        this.version = Digest.sha256(assets.entrySet()
                .stream()
                .map(asset -> asset.getKey() + Digest.sha256(asset.getValue().bytes()))
                .collect(Collectors.joining())).substring(0, DIGITS);
    }

    /** Those that the list of assets names. */
    static Assets load() {
        Map<String, Asset> assets = new LinkedHashMap<>();
        new String(Asset.load(LIST, "").bytes(), StandardCharsets.UTF_8).lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .forEach(line -> assets.put(line[0], Asset.load("assets/" + line[0], line[1])));
        return new Assets(assets);
    }

    /** A page whose addresses of assets are these. */
    Asset page(String name) {
        Asset page = Asset.load(name, "text/html; charset=utf-8");
        String words = new String(page.bytes(), StandardCharsets.UTF_8).replace("{assets}", "/assets/" + version + "/");
        return new Asset(words.getBytes(StandardCharsets.UTF_8), page.mediaType());
    }

    /** An asset of this release; empty for one of another, or for none. */
    Optional<Answer> answer(String asked, String name) {
        return Optional.ofNullable(assets.get(name))
                .filter(_ -> asked.equals(version))
                .map(asset -> asset.answer().with("Cache-Control", FOR_EVER));
    }
}
