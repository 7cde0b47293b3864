npx openapi --input openapi.yaml --output client
