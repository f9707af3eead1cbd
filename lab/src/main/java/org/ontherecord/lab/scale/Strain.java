package org.ontherecord.lab.scale;

/**
 * What an article that comes in asks of something that is limited.
 *
 * @param what        is limited
 * @param ofAnArticle units of the limit that an article takes
 * @param remedy      what helps
 */
record Strain(String what, double ofAnArticle, Limit limit, String remedy) {
    /** How much of the limit is used, 1 for all of it, at so many articles a minute. */
    double at(double articlesAMinute) {
        return ofAnArticle * articlesAMinute / 60 / limit.most();
    }

    /** Articles a minute at which the limit is reached. */
    double breaksAt() {
        return limit.most() / ofAnArticle * 60;
    }
}
