/// Names and codes of the Internet and of applications.
public enum Internet {
    /// Domains that RFC 2606 keeps for examples: no message to a test row ever reaches anybody.
    public static let mailDomains = WordList(
        """
        example.com
        example.com
        example.org
        example.net
        mail.example.com
        """)
    public static let mimeTypes = WordList(
        """
        image/jpeg
        image/png
        application/pdf
        text/plain
        application/json
        text/html
        text/csv
        image/gif
        image/svg+xml
        image/webp
        application/zip
        video/mp4
        audio/mpeg
        application/xml
        text/markdown
        application/octet-stream
        font/woff2
        application/msword
        """)
    /// In the order of `mimeTypes`.
    public static let extensions = WordList(
        """
        jpg
        png
        pdf
        txt
        json
        html
        csv
        gif
        svg
        webp
        zip
        mp4
        mp3
        xml
        md
        bin
        woff2
        doc
        """)
    public static let methods = WordList("GET\nGET\nGET\nPOST\nPOST\nPUT\nPATCH\nDELETE\nHEAD\nOPTIONS")
    public static let statusCodes: [Int64] = [
        200, 200, 200, 200, 201, 204, 301, 302, 304, 400, 401, 403, 404, 404, 409, 422, 429, 500, 502, 503,
    ]
    public static let locales = WordList(
        """
        en-US
        en-GB
        de-DE
        fr-FR
        es-ES
        it-IT
        nl-NL
        pt-BR
        pl-PL
        sv-SE
        ja-JP
        zh-CN
        da-DK
        fi-FI
        nb-NO
        cs-CZ
        en-CA
        es-MX
        pt-PT
        tr-TR
        """)
    public static let platforms = WordList(
        """
        Windows NT 10.0; Win64; x64
        Macintosh; Intel Mac OS X 10_15_7
        X11; Linux x86_64
        iPhone; CPU iPhone OS 17_5 like Mac OS X
        Linux; Android 14; Pixel 8
        iPad; CPU OS 17_5 like Mac OS X
        """)
    public static let statuses = WordList("active\nactive\nactive\npending\ninactive\narchived")
    public static let priorities = WordList("low\nmedium\nmedium\nhigh\nurgent")
    public static let severities = WordList("info\nlow\nmedium\nhigh\ncritical")
    public static let roles = WordList("member\nmember\nmember\neditor\nadmin\nowner\nviewer\nguest")
    public static let kinds = WordList("standard\nbasic\npremium\ncustom\ninternal\nexternal")
    public static let levels = WordList("debug\ninfo\ninfo\ninfo\nwarning\nerror")
    public static let environments = WordList("production\nstaging\ndevelopment\ntest")
    public static let actions = WordList("create\nupdate\nupdate\ndelete\nview\nlogin\nlogout\nexport\nimport\nshare")
    public static let devices = WordList("desktop\ndesktop\nmobile\nmobile\ntablet\ntv\nwatch")
    public static let browsers = WordList("Chrome\nSafari\nFirefox\nEdge\nOpera\nSamsung Internet")
    public static let systems = WordList("Windows\nmacOS\nLinux\nAndroid\niOS")
    public static let providers = WordList("google\ngithub\ngitlab\nmicrosoft\napple\nfacebook\nsaml\nemail")
    public static let genders = WordList("female\nmale")
}
