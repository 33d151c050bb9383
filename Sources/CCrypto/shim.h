// The one-shot hash functions are marked deprecated since OpenSSL 3.0 in favour of a slower interface; they stay.
#define OPENSSL_SUPPRESS_DEPRECATED 1
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/sha.h>
