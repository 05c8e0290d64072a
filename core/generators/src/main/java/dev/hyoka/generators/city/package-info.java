/**
 * A made-up municipality: its departments and projects, what they did and cost over the years, and the sheets in which they
 * say so.
 *
 * <p>A project is drawn once with all its years; a sheet of a fiscal year is the view that the project had of itself when
 * that year ended. Sheets of consecutive years therefore agree with one another, and so does a department's goal sheet with
 * those of its divisions. All words and names are made up here.
 */
package dev.hyoka.generators.city;
