/** What a browser is given: the page, the API's description, and the answer to every address that is no route. */
package org.ontherecord.web;
