/// The form of the feed: RSS 2.0 with Apple's elements ("A Podcaster's Guide to RSS") and those of Podcasting 2.0
/// (podcastindex.org, "The podcast namespace").
enum FeedTemplate {
    static let feed = """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" \
        xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0">
        <channel>
        <title>{{title}}</title>
        <link>{{page}}</link>
        <description>{{notes}}</description>
        <language>nb</language>
        {{#rights}}
        <copyright>{{rights}}</copyright>
        {{/rights}}
        <atom:link rel="self" type="application/rss+xml" href="{{address}}"/>
        <image><url>{{picture}}</url><title>{{title}}</title><link>{{page}}</link></image>
        <itunes:image href="{{picture}}"/>
        {{#author}}
        <itunes:author>{{author}}</itunes:author>
        {{/author}}
        <itunes:category text="Health &amp; Fitness"><itunes:category text="Mental Health"/></itunes:category>
        <itunes:explicit>false</itunes:explicit>
        <itunes:type>serial</itunes:type>
        {{#isUnlisted}}
        <itunes:block>Yes</itunes:block>
        <podcast:block>yes</podcast:block>
        {{/isUnlisted}}
        <podcast:guid>{{guid}}</podcast:guid>
        <podcast:locked>yes</podcast:locked>
        <podcast:medium>course</podcast:medium>
        {{#episodes}}
        <item>
        <title>{{title}}</title>
        <link>{{page}}</link>
        <description>{{notes}}</description>
        <guid isPermaLink="false">{{guid}}</guid>
        <pubDate>{{date}}</pubDate>
        <enclosure url="{{sound}}" length="{{bytes}}" type="audio/mpeg"/>
        <itunes:title>{{title}}</itunes:title>
        <itunes:duration>{{seconds}}</itunes:duration>
        <itunes:explicit>false</itunes:explicit>
        {{#season}}
        <itunes:season>{{number}}</itunes:season>
        <itunes:episode>{{episode}}</itunes:episode>
        <itunes:episodeType>full</itunes:episodeType>
        <podcast:season name="{{name}}">{{number}}</podcast:season>
        <podcast:episode>{{episode}}</podcast:episode>
        {{/season}}
        {{^season}}
        <itunes:episodeType>bonus</itunes:episodeType>
        {{/season}}
        {{#chapters}}
        <podcast:chapters url="{{chapters}}" type="application/json+chapters"/>
        {{/chapters}}
        <podcast:transcript url="{{captions}}" type="text/vtt" language="nb" rel="captions"/>
        </item>
        {{/episodes}}
        </channel>
        </rss>

        """

    /// The description of a course or an episode. It is HTML, which the feed holds as text.
    static let notes = "{{#paragraphs}}<p>{{.}}</p>{{/paragraphs}}"
}
