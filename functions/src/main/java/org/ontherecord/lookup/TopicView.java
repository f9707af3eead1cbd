package org.ontherecord.lookup;

import java.util.List;
import org.ontherecord.article.ActorView;

/**
 * Something that positions are about, to be looked up.
 *
 * @param topic      what to ask for it by
 * @param aspect     {@code recognition}, or what it is about its actors
 * @param statements how many distinct ones were found
 * @param holders    how many hold a position on it
 */
record TopicView(String topic, String aspect, List<ActorView> actors, int statements, int holders) {}
