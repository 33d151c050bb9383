/// What names mean, by class of type: a generator, its options, and the phrases that call for it.
///
/// A phrase fits a name that ends in it; the longest phrase that fits wins. What stands before it in the name tells
/// apart two of a kind (`billing_city`, `shipping_city`).
struct Phrases {
    struct Meaning: Hashable {
        var generator: String
        var options: [String: String] = [:]
    }
    private let table: [[String]: Meaning]
    private let longest: Int

    /// Lines of `generator option=value …: phrase, phrase, …`.
    init(_ lines: String) {
        var table: [[String]: Meaning] = [:]
        var longest = 0
        for line in lines.split(separator: "\n") {
            let sides = line.split(separator: ":", maxSplits: 1)
            guard sides.count == 2 else { continue }
            let head = sides[0].split(separator: " ").map { String($0) }
            var meaning = Meaning(generator: head[0])
            for option in head.dropFirst() {
                let pair = option.split(separator: "=", maxSplits: 1)
                meaning.options[String(pair[0])] = String(pair[1])
            }
            for phrase in sides[1].split(separator: ",") {
                let words = phrase.split(separator: " ").map { String($0) }
                if table[words] == nil { table[words] = meaning }
                longest = max(longest, words.count)
            }
        }
        self.table = table
        self.longest = longest
    }

    /// The words of all phrases.
    var words: Set<String> { Set(table.keys.joined()) }

    /// The meaning of the longest phrase at the end of the words, and what stands before it.
    func match(_ words: [String]) -> (meaning: Meaning, prefix: [String])? {
        for length in stride(from: min(longest, words.count), through: 1, by: -1) {
            if let meaning = table[Array(words.suffix(length))] { return (meaning, Array(words.dropLast(length))) }
        }
        return nil
    }

    static func of(_ type: TypeClass) -> Phrases? {
        switch type {
        case .text: return text
        case .integer: return integer
        case .real: return real
        case .boolean: return boolean
        case .date, .timestamp: return moment
        case .time: return time
        case .json: return json
        case .bytes: return bytes
        case .network: return network
        case .uuid, .other: return nil
        }
    }

    static let text = Phrases(
        """
        first_name:first name,given name,first
        middle_name:middle name,second name,middle
        last_name:last name,family name,last
        full_name:ship name,shipping name,billing name,bill name,delivery name,contact person,emergency contact,guardian name,father name,mother name,spouse name,beneficiary,payee,payer name,card name,approved by,requested by,signed by,full name,display name,real name,contact name,contact,author,author name,owner name,person name,customer name,user full name,employee name,manager,manager name,recipient name,recipient,sender name,sender,holder name,cardholder name,cardholder,patient name,student name,teacher name,guest name,member name,client name,assignee,reviewer,reporter,uploader,editor,attendee,passenger name,actor name,director,artist name,composer,sales person,salesperson,doctor,physician,driver name,signer,legal name,nickname
        sort_name:sort name
        initials:initial
        name_prefix:salutation,honorific,name prefix,title of courtesy,courtesy title
        name_suffix:name suffix
        gender:gender
        username:user name,screen name,login name,handle,account name,nick,nick name,github,twitter
        email:email,email address
        phone:phone,phone number,contact number,mobile phone,mobile number
        job_title:contact title,employee title,occupation title,business title,job title,job,job role,position title,job name,role title
        national_id:national id number,ssn,national id,social security number,tax number,passport number,passport,national identifier
        avatar_url:avatar,avatar url,profile picture,profile picture url,profile image,profile image url,gravatar,photo url,portrait
        birth_date:birth date,birth,born
        street_address:address,street,street address,address line,address1,line1,address line one,billing address,shipping address,street name and number
        secondary_address:address2,line2,address line two,apartment,suite,unit number,secondary address,street2
        full_address:full address,formatted address,mailing address
        street_name:street name
        city:city,city name,locality,birth place,hometown,location
        state:district,state name,province name,region,region name,federal state
        state_code:state code,state abbreviation,province code,region code
        postcode:postcode,postal code,zip code,post code
        country:country,country name,nationality,birth country
        country_code:country region code,nation code,country code,country iso,iso2,alpha2,country iso code,country alpha2
        country_code3:country code3,iso3,alpha3,country alpha3
        latitude:latitude
        longitude:longitude
        coordinates:coordinate,lat long,geo location,gps
        time_zone:time zone,time zone name,zone name
        calling_code:calling code,dial code,phone code
        company:company,company name,organization,organization name,employer,business name,supplier name,vendor name,firm,publisher,publisher name,manufacturer name,ship via,carrier,bank name,shop name,store name,merchant,merchant name,agency
        company_suffix:legal form
        industry:industry,sector,branch
        department:department,department name,division,team name
        catch_phrase:catch phrase,tagline,slogan,motto
        vat_id:vat,vat number,vat id,tax id,ein,tax identifier
        product_name:product name,item name,article name,product,item,article
        product_category:category,category name,product category,product type
        sku:sku,stock keeping unit,article number,item number,part number,product code,item code,product number
        brand:brand,brand name,make,manufacturer,vendor
        material:material
        ean13:ean,ean13,gtin,barcode,bar code
        upc:upc
        isbn13:isbn,isbn13
        isbn10:isbn10
        card_number:card number,credit card,credit card number,cc number,pan,card
        card_security_code:cvv,cvc,security code,card code
        iban:iban
        bic:bic,swift,swift code
        account_number:account number,bank account
        routing_number:routing number,sort code
        imei:imei
        currency_code:currency,currency code,currency iso
        currency_name:currency name
        payment_method:payment method,payment type
        card_type:card type,card brand,card network,credit card type
        clothing_size:size
        unit:unit,unit of measure,uom,measure
        genre:genre,genre name
        color:color,color name
        color_hex:color hex,hex color,color code,background color,text color,hex
        url:url,source url,target url,callback,endpoint,origin,referrer,referer,web url,external url
        company_url:company url
        image_url:image,image url,picture,photo,thumbnail,logo,logo url,cover,cover url,banner,icon url,thumbnail url,picture url,cover image
        domain:domain,domain name
        hostname:host name,host,server,server name,machine,worker hostname,node name
        slug:slug,url key,permalink key,handle slug,path slug,canonical name,key name,code name,external name
        ipv4:ip address,remote address,client ip,last sign in ip,current sign in ip,ip address v4,source ip
        ipv6:ipv6,ip6
        mac_address:mac address,hardware address
        network:cidr,subnet,network
        user_agent:user agent,client agent
        file_name:file name,file,attachment,document name,original file name,attachment name,document
        file_path:path,file path,directory,folder,storage path,mount point,object key,storage key
        file_extension:extension,file extension,suffix,file type
        mime_type:mime type,content type,media type,mime
        http_method:http method,request method,verb
        token:token,secret,access token,refresh token,session token,session id,session,nonce,csrf,otp secret,salt,api token,auth token,verification code,reset token,confirmation token,session key,unlock token,invitation token,encrypted token
        api_key:api key,access key,secret key,client secret,license key,public key,private key
        password_hash:password,password hash,hashed password,encrypted password,password digest,crypted password
        md5:md5,etag,md5 hash
        sha1:sha1,commit,commit sha,sha,revision hash,git sha,commit hash,tree hash
        sha256:sha256,hash,digest,checksum,fingerprint,content hash,signature hash,file hash,sha512,encrypted value
        semver:version,release,app version,version number,version name,build,software version
        locale_code:locale,culture id,language tag
        language_code:language code,language iso
        language:culture,language,language name,mother tongue
        device:device,device type,device kind
        browser:browser,browser name
        operating_system:operating system,os,os name,platform
        provider:provider,identity provider,auth provider,auth method
        environment:environment,env,stage
        log_level:log level
        severity:severity
        priority:priority,urgency
        role:role,role name,access role,permission,member role
        status:status,state,order status,payment status,status name,lifecycle,condition
        kind:type,kind,variant,mode,class,tier,plan,plan name,account type,type name,subtype,target type,source type,entity type
        action:action,event,event type,operation,event name,activity,action type
        weekday:weekday,day of week,day name
        label:label,group name,list name,set name,collection name,segment name,option,campaign,project,project name,menu name
        title:title,subject,headline,heading,caption,post title,song,track,album,movie,film,name,book title,topic,summary line,question,event title,page title
        word:word,keyword,term
        tag:tag,tag name,hashtag,label name
        sentence:description,summary,excerpt,abstract,short description,reason,purpose,detail,hint,instruction,meta description,subtitle,special feature,error message,error,failure message,failure reason,last error,answer,goal
        product_description:product description,item description
        comment:comment,note,feedback,review,message,reply,memo,review text,comment text,remark text,observation,internal note,quote
        paragraph:bio,biography,about,introduction,background,overview,about me,profile
        body:body,content,text,post,article body,long description,full text,body text,article text,letter,story,transcript,lyric
        markdown:markdown,readme,body markdown
        html:html,body html,content html,description html,title html
        json_settings:setting,preference,configuration json
        json:json,metadata,payload,extra,property,attribute,data json,meta,option json,custom field,context json,extra data
        happened_at:date,datetime,timestamp,at,on,time stamp,day
        created_at:created,created at,created on,creation date,date created,created date,inserted at,registered at,order date,registration date,date added,time created,date joined,joined at
        updated_at:updated,updated at,updated on,modified,modified at,last modified,last update,last updated,changed at,date updated,date modified,modification date,modified date,time modified
        deleted_at:deleted at,deleted on,deletion date,removed at,archived at,time deleted
        starts_at:start date,starts at,start time,begin date,valid from,from date,start at,started at,started
        ends_at:end date,ends at,end time,valid to,to date,end at,until,thru date,ended at,finished at
        expires_at:expires,expires at,expiry,expiry date,expiration,expiration date,due date,due at,deadline,valid until,best before,required date
        time_of_day:time,opening time,closing time,time of day
        uuid:uuid,guid,correlation id,request id,trace id
        code:code,reference,reference number,number,order number,invoice number,coupon,voucher,voucher code,coupon code,promo code,serial,serial number,tracking number,ticket,ticket number,customer number,external id,external reference,gid,identifier,key,short code,flight number,license plate,plate
        year:year
        quantity:quantity
        age:age
        price:price
        percent:percent
        short_hash:short hash,abbreviated sha
        """)

    static let integer = Phrases(
        """
        expiry_year:exp year,expiration year,expiry year,card exp year
        integer min=1000 max=480000:millisecond
        year:year,model year,release year,fiscal year,birth year,start year,end year,founded
        month:exp month,expiration month,expiry month,month,birth month
        day_of_month:day,birth day,day of month
        weekday:weekday,day of week
        hour:hour
        age:age
        quantity:quantity,unit ordered,piece,seat,guest,people,person,adult,child,capacity,pack size
        count:count,view,like,vote,click,hit,download,stock,inventory,share,retry,attempt,visit,follower,following,comment,reply,reorder level,unit in stock,unit on order,on hand,balance count,num,total count,score count,star count,usage,failure,impression,line number count
        price_cents:cent,price cent,amount cent,total cent,in cent,price in cent,minor unit,amount minor
        price:price,unit price,list price
        amount:amount,cost,fee,charge,payment,deposit,balance,budget,credit,debit,value,revenue,profit,income,price amount,salary cap,fine,refund
        total:total,subtotal,grand total,sum
        salary:salary,wage,pay
        percent:percent,discount,progress,completion,discount percent,battery,humidity
        rating:rating,star,grade
        score:score,point,mark,confidence
        position:position,order,rank,index,sort,sequence,ordinal,sort order,display order,line number,item number,row number,seq,sort index,idx,ordering,list order,place,line,child order,link order,page number,track number,sort key,step,slot number
        version:version,revision,lock version,generation,schema version,build number
        level:level,depth,tier,access level,difficulty
        floor:floor,storey
        port:port,port number
        http_status:http status,status code,response code,http code,response status
        file_size:size,byte,file size,content length,size byte,length byte
        duration:average time,lead time,response time,processing time,total time,wait time,load time,run time,execution time,compile time,cpu time,duration,length,second,minute,runtime,elapsed,timeout,interval,ttl,delay,duration second,duration minute,playtime,latency,wait,time spent,second duration
        weight:weight,weight gram
        height:height,altitude,elevation
        length:width,distance,radius,diameter,area,thickness
        temperature:temperature
        created_at:created,created at,created ts,time created,ctime,created time,created timestamp,creation time,timestamp,inserted at,added,added ts,date added,crt,origin server ts,received ts
        updated_at:updated,updated at,updated ts,modified,mtime,last modified,last update,time modified,mod,changed at,last modified time
        deleted_at:deleted at,deleted ts,time deleted
        happened_at:at,ts,on,date,last seen,last login,last used,time,sent,seen,atime,last seen ts,sent timestamp,rcvd timestamp
        starts_at:start time,starts at,started at,start ts,valid from
        ends_at:end time,ends at,ended at,end ts,valid to,valid until
        expires_at:expires,expires at,expiry,expiration,expiry ts,due,due at,valid until ts
        integer min=0 max=3:status,state,type,kind,mode,visibility,category type,privacy,role,method,phase,flag
        integer min=1 max=5:priority,severity,urgency
        integer min=10000 max=99999:postcode,postal code
        integer min=2000000000 max=9999999999:phone,phone number
        boolean percent=50:is,has
        """)

    static let real = Phrases(
        """
        latitude:latitude
        longitude:longitude,long
        price:price,unit price,list price,retail price,sale price,cost price,price net,price gross
        total:total,subtotal,grand total,sum,revenue,turnover,total amount,order total,amount due,total price
        amount:amount,cost,fee,charge,payment,deposit,balance,budget,credit,debit,value,profit,income,freight,refund,fine,shipping,tip,donation,tax,tax amount,shipping cost,replacement cost,rental rate,credit limit,money,bonus,commission,limit
        salary:salary,wage,pay,annual salary,monthly salary
        percent:percent,progress,completion,humidity,discount percent,margin
        tax_rate:tax rate,vat,vat rate,interest rate,rate percent
        fraction:ratio,rate,probability,fraction,confidence,likelihood,similarity,discount,factor,share,commission pct,accuracy,weight factor,opacity,alpha,quantity rate
        rating:rating,star,average rating,grade,review score
        score:score,point,mark
        weight:weight,mass,weight kg
        height:height
        length:length,width,depth,distance,radius,diameter,area,thickness,size,altitude,elevation
        temperature:temperature
        quantity:quantity
        count:count,stock,inventory
        decimal min=0 max=500:hour,duration,minute,second,elapsed,latency,speed,time
        created_at:created,created at,timestamp,ts
        """)

    static let boolean = Phrases(
        """
        boolean percent=85:active,is active,enabled,is enabled,visible,published,is published,verified,confirmed,valid,available,current,approved,public,in stock,is visible,is public,is verified,subscribed,success,successful,accepted,allowed,open
        boolean percent=10:deleted,is deleted,archived,banned,blocked,locked,suspended,spam,admin,is admin,superuser,is superuser,hidden,default,is default,primary,is primary,staff,is staff,disabled,discontinued,cancelled,canceled,expired,revoked,failed,private,draft,internal,featured,sticky,pinned,test,anonymous,is archived,is locked,removed,muted,flagged,edited,system
        """)

    static let moment = Phrases(
        """
        birth_date:birth date,birth,born,date of birth,birth day
        created_at:created,created at,created on,creation,creation date,create date,create time,create,inserted at,inserted,registered at,registered,registration date,joined,joined at,date joined,joined on,signup date,signed up at,order date,ordered at,ordered,placed at,added,added at,date added,time created,date created,create timestamp,rental date,invoice date,hire date,hired at,hired on,submitted at,entry date,posted at,posted on,first seen,first seen at,requested at,uploaded at,enqueued at,queued at,discovered at,imported at,invited at,received at
        updated_at:updated,updated at,updated on,modified,modified at,modified on,last modified,last update,last updated,last updated at,changed at,changed,date updated,date modified,modification date,modified date,time modified,update time,updated date,last modified at,last changed,edited at,last edited at,refreshed at,synced at
        deleted_at:deleted,deleted at,deleted on,deletion date,removed at,archived at,cancelled at,canceled at,time deleted,discontinued at,discontinued on,deactivated at,revoked at,suspended at,banned at,locked at,termination date,terminated at,left at
        starts_at:start,starts at,start date,start time,start at,begin,begins at,begin date,begin time,valid from,from,from date,effective date,effective from,check in,check in date,departure,departure time,opens at,scheduled for,scheduled at,start timestamp,period start,valid start date,start datetime,arrival date
        ends_at:end,ends at,end date,end time,end at,finish,finishes at,finish date,until,to,to date,valid to,thru date,effective to,check out,check out date,arrival,arrival time,closes at,period end,end timestamp,valid end date,end datetime,departure date
        expires_at:expires,expires at,expire,expire at,expires on,expiry,expiry date,expiration,expiration date,expired at,due,due date,due at,due on,deadline,valid until,valid thru,best before,renewal date,renews at,next run at,next,required date,next attempt at,target date,trial end at,retry at,follow up date,next billing date
        happened_at stage=1:confirmed at,confirmed on,confirmed date,confirmed time,approved at,approved on,approved date,approved time,accepted at,accepted on,accepted date,accepted time,acknowledged at,acknowledged on,acknowledged date,acknowledged time,reviewed at,reviewed on,reviewed date,reviewed time,triaged at,triaged on,triaged date,triaged time,verified at,verified on,verified date,verified time,activated at,activated on,activated date,activated time,validated at,validated on,validated date,validated time,opened at,opened on,opened date,opened time
        happened_at stage=2:paid at,paid on,paid date,paid time,payment at,payment on,payment date,payment time,captured at,captured on,captured date,captured time,charged at,charged on,charged date,charged time,billed at,billed on,billed date,billed time,invoiced at,invoiced on,invoiced date,invoiced time,assigned at,assigned on,assigned date,assigned time,answered at,answered on,answered date,answered time,scheduled at,scheduled on,scheduled date,scheduled time
        happened_at stage=3:packed at,packed on,packed date,packed time,picked at,picked on,picked date,picked time,prepared at,prepared on,prepared date,prepared time,processed at,processed on,processed date,processed time,fulfilled at,fulfilled on,fulfilled date,fulfilled time,issued at,issued on,issued date,issued time,published at,published on,published date,published time,released at,released on,released date,released time
        happened_at stage=4:shipped at,shipped on,shipped date,shipped time,ship at,ship on,ship date,ship time,sent at,sent on,sent date,sent time,dispatched at,dispatched on,dispatched date,dispatched time,mailed at,mailed on,mailed date,mailed time,started at,started on,started date,started time,begun at,begun on,begun date,begun time
        happened_at stage=5:delivered at,delivered on,delivered date,delivered time,received at,received on,received date,received time,delivery at,delivery on,delivery date,delivery time,arrived at,arrived on,arrived date,arrived time,picked up at,picked up on,picked up date,picked up time
        happened_at stage=6:completed at,completed on,completed date,completed time,finished at,finished on,finished date,finished time,resolved at,resolved on,resolved date,resolved time,done at,done on,done date,done time,ended at,ended on,ended date,ended time,closed at,closed on,closed date,closed time,concluded at,concluded on,concluded date,concluded time,accomplished at,accomplished on,accomplished date,accomplished time
        happened_at stage=7:returned at,returned on,returned date,returned time,return at,return on,return date,return time,refunded at,refunded on,refunded date,refunded time,reopened at,reopened on,reopened date,reopened time
        happened_at:at,on,date,time,timestamp,day,datetime,last login
        """)

    static let time = Phrases(
        """
        time_of_day:time,at,opens,closes,start,end,start time,end time,opening time,closing time,arrival,departure
        duration:duration,length,interval,elapsed,timeout
        """)

    static let json = Phrases(
        """
        json_settings:setting,preference,configuration,option,feature
        json_array:tag,keyword,label,list,array,item,role,permission,scope,category,image,value,name,email,special feature
        """)

    static let bytes = Phrases(
        """
        md5:md5,md5 hash
        sha1:sha1,sha,commit,commit id,revision hash
        sha256:sha256,hash,digest,checksum,fingerprint,sha512,password,token hash
        uuid:uuid,guid
        """)

    static let network = Phrases(
        """
        network:network,subnet,cidr,range
        mac_address:mac address
        """)
}
