curl --request GET "$BASE_URL/v1/albums/B08XK843KK" \
  --header "x-api-key: $SECURITY_PROFILE_ID" \
  --header "Authorization: Bearer $AUTH_TOKEN"
